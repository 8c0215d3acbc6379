// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_commands.h"

#include "ui/document/document.h"
#include "ui/document/document_file.h"
#include "ui/export/png.h"
#include "ui/export/render_chart.h"
#include "ui/forms/parameter_form.h"
#include "ui/theme/theme_switch.h"
#include "ui/window/actions.h"
#include "ui/window/code_panel.h"
#include "ui/window/issue_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/paste_dialog.h"
#include "ui/window/settings.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>

namespace onecycle::ui {
namespace {

const auto suffix = QStringLiteral(".onecycle");

QString withSuffix(const QString& path, const QString& wanted)
{
    return path.isEmpty() || QFileInfo(path).fileName().contains(QLatin1Char('.')) ? path : path + wanted;
}

}  // namespace

WindowCommands::WindowCommands(MainWindow& window, Document& document, ThemeSwitch& themes)
    : QObject(&window), m_window(window), m_document(document), m_themes(themes)
{
    connectActions();
    connect(&document, &Document::stateChanged, this, &WindowCommands::refreshState);
    connect(&document, &Document::changed, this, &WindowCommands::refreshState);
    connect(&window, &MainWindow::fileDropped, this, &WindowCommands::openPath);
    connect(&window, &MainWindow::textDropped, this, &WindowCommands::pasteText);
    connect(&window, &MainWindow::closing, this, [this](bool& allowed) { allowed = allowed && mayLeave(); });
    connect(&window.issueBar(), &IssueBar::pasteRequested, this, &WindowCommands::paste);
    connect(&window.issueBar(), &IssueBar::openRequested, this, &WindowCommands::open);
    connect(&window.issueBar(), &IssueBar::startRequested, this, &WindowCommands::start);
    refreshState();
}

void WindowCommands::connectActions()
{
    Actions& a = m_window.actions();
    connect(a.newDocument, &QAction::triggered, this, &WindowCommands::newDocument);
    connect(a.open, &QAction::triggered, this, &WindowCommands::open);
    connect(a.save, &QAction::triggered, this, &WindowCommands::save);
    connect(a.saveAs, &QAction::triggered, this, &WindowCommands::saveAs);
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
    connect(a.resetLayout, &QAction::triggered, &m_window, &MainWindow::resetLayout);
    connect(a.nextPanel, &QAction::triggered, &m_window, &MainWindow::focusNextPanel);
    connect(a.about, &QAction::triggered, this, &WindowCommands::about);
    connect(a.recentMenu, &QMenu::aboutToShow, this, &WindowCommands::fillRecentMenu);
    QAction* const chosen = m_themes.choice() == ThemeChoice::Light  ? a.themeLight
                            : m_themes.choice() == ThemeChoice::Dark ? a.themeDark
                                                                     : a.themeDesktop;
    chosen->setChecked(true);
}

void WindowCommands::newDocument()
{
    if (!mayLeave())
        return;
    m_window.noticeBar().clear();
    m_document.clear();
}

void WindowCommands::open()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open a schedule"), settings::folder(),
        tr("Schedules and scripts (*.onecycle *.json *.py);;All files (*)"));
    if (!path.isEmpty())
        openPath(path);
}

bool WindowCommands::openPath(const QString& path)
{
    if (!mayLeave())
        return false;
    const auto document = readFile(path);
    if (!document) {
        m_window.noticeBar().say(document.error());
        return false;
    }
    m_window.noticeBar().clear();
    m_document.load(*document, document->isDocument ? QFileInfo(path).absoluteFilePath() : QString());
    settings::addRecentFile(path);
    settings::setFolder(QFileInfo(path).absolutePath());
    remark(*document);
    return true;
}

void WindowCommands::remark(const ReadDocument& document)
{
    QStringList sentences;
    if (document.newerVersion)
        sentences += tr(
            "This file was written by a newer version of the program. It is open for reading; save it under "
            "another name to edit it.");
    for (const std::string& remark : document.remarks)
        sentences += QString::fromStdString(remark);
    if (!sentences.isEmpty())
        m_window.noticeBar().say(sentences.join(QLatin1Char('\n')));
}

bool WindowCommands::save()
{
    return m_document.path().isEmpty() || m_document.isReadOnly() ? saveAs() : writeTo(m_document.path());
}

bool WindowCommands::saveAs()
{
    const QString proposal = m_document.path().isEmpty() ? settings::folder() + QStringLiteral("/schedule.onecycle")
                                                         : m_document.path();
    const QString path = withSuffix(
        QFileDialog::getSaveFileName(&m_window, tr("Save the schedule"), proposal, tr("Schedules (*.onecycle)")),
        suffix);
    return !path.isEmpty() && writeTo(path);
}

bool WindowCommands::writeTo(const QString& path)
{
    if (const auto failure = m_document.save(QFileInfo(path).absoluteFilePath())) {
        m_window.noticeBar().say(*failure);
        return false;
    }
    m_window.noticeBar().clear();
    settings::addRecentFile(path);
    settings::setFolder(QFileInfo(path).absolutePath());
    return true;
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
    PasteDialog dialog(clipboard.contains(QLatin1String("OneCycleLR")) ? clipboard : QString(), &m_window);
    if (dialog.exec() != QDialog::Accepted || !dialog.document())
        return;
    m_document.adopt(dialog.document()->value.config(), tr("paste a call"));
    m_window.noticeBar().clear();
    remark(*dialog.document());
}

void WindowCommands::pasteText(const QString& text)
{
    const auto document = readDocument(text.toStdString());
    if (!document)
        return m_window.noticeBar().say(readErrorText(document.error()));
    m_window.noticeBar().clear();
    m_document.adopt(document->value.config(), tr("drop a call"));
    remark(*document);
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

void WindowCommands::fillRecentMenu()
{
    QMenu& menu = *m_window.actions().recentMenu;
    menu.clear();
    for (const QString& path : settings::recentFiles())
        menu.addAction(path, this, [this, path] { openPath(path); });
    if (menu.isEmpty())
        menu.addAction(tr("No recent files"))->setEnabled(false);
}

bool WindowCommands::mayLeave()
{
    if (!m_document.isModified())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Unsaved work"), tr("The schedule has changes that are not saved."),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    question.setObjectName(QStringLiteral("unsavedQuestion"));
    question.setDefaultButton(QMessageBox::Save);
    switch (question.exec()) {
    case QMessageBox::Save: return save();
    case QMessageBox::Discard: return true;
    default: return false;
    }
}

}  // namespace onecycle::ui
