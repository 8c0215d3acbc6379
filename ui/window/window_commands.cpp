// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_commands.h"

#include "ui/document/document.h"
#include "ui/document/document_file.h"
#include "ui/export/png.h"
#include "ui/export/render_chart.h"
#include "ui/forms/parameter_form.h"
#include "ui/panels/panel_area.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme_switch.h"
#include "ui/window/actions.h"
#include "ui/window/code_panel.h"
#include "ui/window/file_commands.h"
#include "ui/window/file_name.h"
#include "ui/window/issue_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/paste_dialog.h"
#include "ui/window/settings.h"
#include "ui/window/shortcuts_page.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace onecycle::ui {

WindowCommands::WindowCommands(MainWindow& window, Document& document, FileCommands& files, ThemeSwitch& themes,
                               Motion& motion)
    : QObject(&window), m_window(window), m_document(document), m_files(files), m_themes(themes), m_motion(motion)
{
    connectActions();
    connect(&document, &Document::stateChanged, this, &WindowCommands::refreshState);
    connect(&document, &Document::changed, this, &WindowCommands::refreshState);
    connect(&document, &Document::settled, this, &WindowCommands::refreshState);
    connect(&window, &MainWindow::textDropped, this, &WindowCommands::pasteText);
    connect(&window.issueBar(), &IssueBar::pasteRequested, this, &WindowCommands::paste);
    connect(&window.issueBar(), &IssueBar::startRequested, this, &WindowCommands::start);
    refreshState();
}

void WindowCommands::connectActions()
{
    Actions& a = m_window.actions();
    connect(a.exportPng, &QAction::triggered, this, &WindowCommands::exportPng);
    connect(a.quit, &QAction::triggered, &m_window, &QWidget::close);
    connect(a.pasteCall, &QAction::triggered, this, &WindowCommands::paste);
    connect(a.copyPicture, &QAction::triggered, this, &WindowCommands::copyPicture);
    connect(a.copyCode, &QAction::triggered, &m_window.codePanel(), &CodePanel::copy);
    connect(a.logLr, &QAction::triggered, this, [this](bool on) {
        ViewState view = m_document.snapshot().view;
        view.logLr = on;
        m_document.setView(view);
    });
    for (QAction* theme : {a.themeDesktop, a.themeLight, a.themeDark})
        connect(theme, &QAction::triggered, this, &WindowCommands::chooseTheme);
    connect(a.reducedMotion, &QAction::triggered, this, &WindowCommands::chooseMotion);
    connect(a.resetLayout, &QAction::triggered, &m_window.panels(), &PanelArea::reset);
    connect(a.nextPanel, &QAction::triggered, &m_window.panels(), &PanelArea::focusNext);
    connect(a.shortcuts, &QAction::triggered, &m_window.shortcutsPage(), &ShortcutsPage::present);
    connect(a.about, &QAction::triggered, this, &WindowCommands::about);
    QAction* const chosen = m_themes.choice() == ThemeChoice::Light  ? a.themeLight
                            : m_themes.choice() == ThemeChoice::Dark ? a.themeDark
                                                                     : a.themeDesktop;
    chosen->setChecked(true);
    a.reducedMotion->setChecked(m_motion.isAlwaysReduced());
}

void WindowCommands::exportPng()
{
    if (!m_document.snapshot().schedule)
        return m_window.noticeBar().say(tr("There is no picture to export yet: the configuration has an error."));
    const QString name = m_document.path().isEmpty() ? QStringLiteral("schedule")
                                                     : QFileInfo(m_document.path()).completeBaseName();
    const QString path = withSuffix(
        QFileDialog::getSaveFileName(&m_window, tr("Export the chart as a picture"),
                                     settings::folder() + QLatin1Char('/') + name + QStringLiteral(".png"),
                                     tr("PNG pictures (*.png)")),
        QStringLiteral(".png"));
    if (path.isEmpty())
        return;
    if (const auto failure = writeFile(path, pngPicture(m_document.snapshot())))
        m_window.noticeBar().say(*failure);
    else
        m_window.noticeBar().say(tr("The picture is in %1.").arg(path));
}

void WindowCommands::copyPicture()
{
    const Snapshot& snapshot = m_document.snapshot();
    if (snapshot.schedule)
        QApplication::clipboard()->setImage(chartImage(snapshot, pictureToKeep(snapshot), defaultPictureSize));
}

void WindowCommands::paste()
{
    const QString clipboard = QApplication::clipboard()->text();
    PasteDialog dialog(clipboard.contains(QLatin1String("OneCycleLR")) || readDocument(clipboard.toStdString())
                           ? clipboard
                           : QString(),
                       &m_window);
    if (dialog.exec() != QDialog::Accepted || !dialog.document())
        return;
    m_document.adopt(dialog.document()->value.config(), tr("paste a call"));
    m_window.noticeBar().clear();
    m_files.remark(*dialog.document());
}

void WindowCommands::pasteText(const QString& text)
{
    const auto document = readDocument(text.toStdString());
    if (!document)
        return m_window.noticeBar().say(readErrorText(document.error()));
    m_window.noticeBar().clear();
    m_document.adopt(document->value.config(), tr("drop a call"));
    m_files.remark(*document);
}

void WindowCommands::start()
{
    m_window.issueBar().setWelcome(false);
    if (auto* const field = m_window.form().findChild<QWidget*>(QStringLiteral("max_lr.number")))
        field->setFocus(Qt::OtherFocusReason);
}

void WindowCommands::about()
{
    QMessageBox::about(
        &m_window, tr("About OneCycle"),
        tr("OneCycle %1 tunes, explains and exports 1cycle learning-rate schedules, number for number those of "
           "PyTorch's OneCycleLR.\n\nFree software under the GNU General Public License, version 3 or later; "
           "its core library is under the MIT licence.")
            .arg(QApplication::applicationVersion()));
}

void WindowCommands::chooseTheme()
{
    const Actions& a = m_window.actions();
    const ThemeChoice choice = a.themeLight->isChecked()  ? ThemeChoice::Light
                               : a.themeDark->isChecked() ? ThemeChoice::Dark
                                                          : ThemeChoice::Desktop;
    settings::setThemeChoice(choice);
    m_themes.choose(choice);
}

void WindowCommands::chooseMotion(bool reduced)
{
    settings::setReducedMotion(reduced);
    m_motion.setAlwaysReduced(reduced);
}

void WindowCommands::refreshState()
{
    const QString name = m_document.path().isEmpty() ? tr("Untitled") : QFileInfo(m_document.path()).fileName();
    m_window.setWindowTitle(m_document.isReadOnly() ? tr("%1[*] (read only) — OneCycle").arg(name)
                                                    : tr("%1[*] — OneCycle").arg(name));
    m_window.setWindowModified(m_document.isModified());
    m_window.form().setEnabled(!m_document.isReadOnly());
    m_window.issueBar().setWelcome(m_document.isFresh());
    m_window.actions().logLr->setChecked(m_document.snapshot().view.logLr);
}

}  // namespace onecycle::ui
