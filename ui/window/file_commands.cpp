// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_commands.h"

#include "core/lessons/lesson_format.h"
#include "ui/document/document.h"
#include "ui/document/document_file.h"
#include "ui/export/picture_format.h"
#include "ui/presets/preset_row.h"
#include "ui/reading/reading_dialog.h"
#include "ui/window/actions.h"
#include "ui/window/file_guard.h"
#include "ui/window/issue_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/save_path.h"
#include "ui/window/settings.h"
#include "ui/window/table_notice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>

namespace onecycle::ui {
namespace {

/// Patterns of the files that readDocument() may understand; what counts is their content.
QString readSuffixes()
{
    QString patterns = QStringLiteral("*.onecycle *.json *.yaml *.yml *.py *.ipynb *.csv *.txt");
    for (const PictureFormat& format : pictureFormats())
        patterns += QStringLiteral(" *.") + QLatin1String(format.key);
    return patterns;
}

bool isTable(const ReadDocument& document)
{
    return !document.isDocument && hasTables(document.value);
}

/// \p document with the curve of the file \p path called by its name.
ReadDocument withCurveNamed(ReadDocument document, const QString& path)
{
    if (isTable(document))
        for (ScheduleEntry& entry : document.value.schedules)
            if (std::holds_alternative<CurveTable>(entry.source))
                entry.name = QFileInfo(path).fileName().toStdString();
    return document;
}

}  // namespace

FileCommands::FileCommands(MainWindow& window, Document& document)
    : QObject(&window), m_window(window), m_document(document), m_guard(new FileGuard(window, document))
{
    Actions& a = window.actions();
    connect(a.newDocument, &QAction::triggered, this, &FileCommands::newDocument);
    connect(a.open, &QAction::triggered, this, &FileCommands::open);
    connect(a.save, &QAction::triggered, this, &FileCommands::save);
    connect(a.saveAs, &QAction::triggered, this, &FileCommands::saveAs);
    connect(a.recentMenu, &QMenu::aboutToShow, this, &FileCommands::fillRecentMenu);
    connect(&window.issueBar(), &IssueBar::openRequested, this, &FileCommands::open);
    connect(&window, &MainWindow::fileDropped, this, &FileCommands::drop);
    connect(&window, &MainWindow::closing, this,
            [this](bool& allowed) { allowed = allowed && (m_letGo || mayLeave()); });
    connect(m_guard, &FileGuard::saveAsAsked, this, &FileCommands::saveAs);
}

void FileCommands::newDocument()
{
    if (!mayLeave())
        return;
    m_window.noticeBar().clear();
    m_document.clear();
}

void FileCommands::open()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open a schedule"), settings::folder(),
        tr("Schedules, scripts and pictures (%1);;All files (*)").arg(readSuffixes()));
    if (!path.isEmpty())
        openAnywhere(path);
}

void FileCommands::openAnywhere(const QString& path)
{
    if (!offersPreset(path) && !offersLesson(path) && (!m_router || !m_router(path)))
        openPath(path);
}

/// A preset is no document: it is offered for the one that is open.
bool FileCommands::offersPreset(const QString& path)
{
    if (!isPresetFile(path))
        return false;
    Q_EMIT presetOpened(path);
    return true;
}

/// A lesson is no document either: it is worked on beside the one that is open.
bool FileCommands::offersLesson(const QString& path)
{
    const auto text = bytesOf(path);
    if (!text || !looksLikeLesson(*text))
        return false;
    Q_EMIT lessonOpened(path);
    return true;
}

bool FileCommands::openPath(const QString& path)
{
    if (offersPreset(path) || offersLesson(path))
        return false;
    auto file = readFile(path);
    if (file && m_document.isModified()) {
        if (!mayLeave())
            return false;
        file = readFile(path);  // it may be the one that was just saved to
    }
    if (!file) {
        m_window.noticeBar().say(file.error());
        return false;
    }
    const auto document = askAbout(file->document, file->text, QFileInfo(path).fileName(), m_window);
    if (!document)
        return false;
    m_window.noticeBar().clear();
    m_document.load(withCurveNamed(*document, path), QFileInfo(path).absoluteFilePath(), file->text);
    if (!isShareString(path)) {
        settings::addRecentFile(path);
        settings::setFolder(QFileInfo(path).absolutePath());
    }
    remark(*document, path);
    return true;
}

void FileCommands::drop(const QString& path)
{
    if (!m_document.isFresh() && !m_document.isOwnReadOnly())
        if (const auto file = readFile(path); file && isTable(file->document))
            return take(withCurveNamed(file->document, path), tr("add %1").arg(QFileInfo(path).fileName()));
    openAnywhere(path);
}

void FileCommands::take(const ReadDocument& document, const QString& text)
{
    const bool joins = isTable(document) && !m_document.isFresh();
    m_window.noticeBar().clear();
    if (!m_document.adopt(document, text))
        return m_window.noticeBar().offer(tr("The document is read-only. Save it under another name to edit it."),
                                          tr("Save as…"), [this] { saveAs(); });
    if (joins)
        m_window.noticeBar().say(tableNotice(document.value, m_document.snapshot()));
    else
        remark(document);
}

void FileCommands::remark(const ReadDocument& document, const QString& path)
{
    QStringList sentences;
    if (document.newerVersion)
        sentences += tr(
            "This file was written by a newer version of the program. It is open for reading; save it under "
            "another name to edit it.");
    else if (document.isDocument && QFileInfo::exists(path) && !QFileInfo(path).isWritable())
        sentences += tr("%1 may not be written to. Changes can be saved under another name.").arg(path);
    for (const std::string& remark : document.remarks)
        sentences += QString::fromStdString(remark);
    if (!sentences.isEmpty())
        m_window.noticeBar().say(sentences.join(QLatin1Char('\n')));
}

bool FileCommands::save()
{
    if (m_document.path().isEmpty() || m_document.isOwnReadOnly())
        return saveAs();
    switch (m_guard->ask()) {
    case FileGuard::Answer::Write: return writeTo(m_document.path());
    case FileGuard::Answer::Elsewhere: return saveAs();
    case FileGuard::Answer::Stay: break;
    }
    return false;
}

bool FileCommands::saveAs()
{
    const QString proposal = m_document.path().isEmpty() ? settings::folder() + QStringLiteral("/schedule.onecycle")
                                                         : m_document.path();
    const QString path = askSavePath(m_window, tr("Save the schedule"), proposal, tr("Schedules (*.onecycle)"),
                                     QStringLiteral("onecycle"));
    return !path.isEmpty() && writeTo(path);
}

bool FileCommands::writeTo(const QString& path)
{
    if (const auto failure = m_document.save(QFileInfo(path).absoluteFilePath())) {
        m_window.noticeBar().offer(*failure, tr("Save as…"), [this] { saveAs(); });
        return false;
    }
    m_window.noticeBar().clear();
    settings::addRecentFile(path);
    settings::setFolder(QFileInfo(path).absolutePath());
    return true;
}

void FileCommands::fillRecentMenu()
{
    QMenu& menu = *m_window.actions().recentMenu;
    menu.clear();
    for (const QString& path : settings::recentFiles())
        menu.addAction(path, this, [this, path] { openRecent(path); });
    if (menu.isEmpty())
        menu.addAction(tr("No recent files"))->setEnabled(false);
}

void FileCommands::openRecent(const QString& path)
{
    openAnywhere(path);
    if (!QFileInfo::exists(path))
        settings::removeRecentFile(path);  // that it is not there has been said
}

bool FileCommands::mayLeave()
{
    if (!m_document.isModified())
        return true;
    const QString name = m_document.path().isEmpty() ? tr("The schedule") : QFileInfo(m_document.path()).fileName();
    QMessageBox question(QMessageBox::Question, tr("Unsaved work"), tr("%1 has changes that are not saved.").arg(name),
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
