// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_commands.h"

#include "ui/code/code_panel.h"
#include "ui/document/document.h"
#include "ui/document/document_file.h"
#include "ui/forms/parameter_form.h"
#include "ui/panels/panel_area.h"
#include "ui/reading/paste_dialog.h"
#include "ui/reading/reading_dialog.h"
#include "ui/text/translate.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme_switch.h"
#include "ui/window/actions.h"
#include "ui/window/file_commands.h"
#include "ui/window/issue_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/picture_bytes.h"
#include "ui/window/settings.h"
#include "ui/window/shortcuts_page.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>

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
    connect(&window, &MainWindow::bytesDropped, this, &WindowCommands::pasteBytes);
    connect(&window.issueBar(), &IssueBar::pasteRequested, this, &WindowCommands::paste);
    connect(&window.issueBar(), &IssueBar::startRequested, this, &WindowCommands::start);
    refreshState();
}

void WindowCommands::connectActions()
{
    Actions& a = m_window.actions();
    connect(a.close, &QAction::triggered, &m_window, &QWidget::close);
    connect(a.pasteCall, &QAction::triggered, this, &WindowCommands::paste);
    connect(a.removeTables, &QAction::triggered, this,
            [this] { m_document.removeTables(tr("remove the imported curves")); });
    connect(a.copyCode, &QAction::triggered, &m_window.codePanel(), &CodePanel::copy);
    connect(a.logLr, &QAction::triggered, this, [this](bool on) {
        ViewState view = m_document.snapshot().view;
        view.logLr = on;
        m_document.setView(view);
    });
    for (QAction* theme : {a.themeDesktop, a.themeLight, a.themeDark})
        connect(theme, &QAction::triggered, this, &WindowCommands::chooseTheme);
    connect(a.reducedMotion, &QAction::triggered, this, &WindowCommands::chooseMotion);
    connect(a.reopen, &QAction::triggered, this, &settings::setReopens);
    connect(a.resetLayout, &QAction::triggered, &m_window.panels(), &PanelArea::reset);
    connect(a.nextPanel, &QAction::triggered, &m_window.panels(), &PanelArea::focusNext);
    connect(a.shortcuts, &QAction::triggered, &m_window.shortcutsPage(), &ShortcutsPage::present);
    connect(a.about, &QAction::triggered, this, &WindowCommands::about);
    connect(a.menu, &QMenu::aboutToShow, this, &WindowCommands::refreshChoices);
    refreshChoices();
}

/// What holds for all windows may have been chosen in another one.
void WindowCommands::refreshChoices()
{
    const Actions& a = m_window.actions();
    QAction* const chosen = m_themes.choice() == ThemeChoice::Light  ? a.themeLight
                            : m_themes.choice() == ThemeChoice::Dark ? a.themeDark
                                                                     : a.themeDesktop;
    chosen->setChecked(true);
    a.reducedMotion->setChecked(m_motion.isAlwaysReduced());
    a.reopen->setChecked(settings::reopens());
}

void WindowCommands::paste()
{
    const QMimeData& clipboard = *QApplication::clipboard()->mimeData();
    if (const QByteArray picture = pictureBytes(clipboard); !picture.isEmpty() && !clipboard.hasText())
        return pasteBytes(picture);
    const QString text = clipboard.text();
    PasteDialog dialog(readDocument(toUtf8(text)) || text.contains(QLatin1String("OneCycleLR")) ? text : QString(),
                       &m_window);
    if (dialog.exec() != QDialog::Accepted || !dialog.document())
        return;
    m_files.take(*dialog.document(), tr("paste a schedule"));
}

void WindowCommands::pasteText(const QString& text)
{
    pasteBytes(text.toUtf8());
}

void WindowCommands::pasteBytes(const QByteArray& bytes)
{
    const std::string text = bytes.toStdString();
    const auto read = readDocument(text);
    if (!read)
        return m_window.noticeBar().say(readErrorText(read.error()));
    if (const auto document = askAbout(*read, text, {}, m_window))
        m_files.take(*document, tr("paste a schedule"));
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
    m_window.setWindowTitle(m_document.isScratch()    ? tr("Lesson, beside %1[*] — OneCycle").arg(name)
                            : m_document.isReadOnly() ? tr("%1[*] (read only) — OneCycle").arg(name)
                                                      : tr("%1[*] — OneCycle").arg(name));
    m_window.setWindowModified(m_document.isModified());
    m_window.form().setEnabled(!m_document.isReadOnly());
    m_window.issueBar().setWelcome(m_document.isFresh() && !m_document.isScratch());
    m_window.actions().removeTables->setEnabled(hasTables(m_document.snapshot().value) && !m_document.isReadOnly());
    m_window.actions().logLr->setChecked(m_document.snapshot().view.logLr);
}

}  // namespace onecycle::ui
