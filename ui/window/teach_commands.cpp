// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/teach_commands.h"

#include "core/lessons/lesson_format.h"
#include "ui/document/document.h"
#include "ui/document/document_file.h"
#include "ui/lessons/lesson_editor.h"
#include "ui/text/translate.h"
#include "ui/window/lesson_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/save_path.h"
#include "ui/window/settings.h"
#include "ui/worksheet/worksheet_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace onecycle::ui {

TeachCommands::TeachCommands(MainWindow& window, Document& document, LessonCommands& lessons)
    : QObject(&window), m_window(window), m_document(document), m_lessons(lessons)
{
    connect(&lessons, &LessonCommands::editAsked, this, &TeachCommands::edit);
    connect(&lessons, &LessonCommands::worksheetAsked, this, &TeachCommands::print);
    connect(&document, &Document::changed, this, [this](const Snapshot& snapshot) {
        if (m_editor && m_editor->isVisible())  // edit() shows it the present state
            m_editor->setPresent(snapshot.config());
    });
    connect(&window, &MainWindow::closing, this,
            [this](bool& allowed) { allowed = allowed && (m_letGo || mayLeave()); });
}

bool TeachCommands::mayLeave()
{
    return !m_editor || m_editor->mayLeave();
}

void TeachCommands::edit(const Lesson& lesson, const QString& path)
{
    if (!m_editor) {
        m_editor = new LessonEditor(&m_window);
        connect(m_editor, &LessonEditor::openAsked, this, &TeachCommands::open);
        connect(m_editor, &LessonEditor::saveAsked, this, &TeachCommands::save);
        connect(m_editor, &LessonEditor::tryAsked, this, [this](const std::shared_ptr<const Lesson>& made, int page) {
            m_lessons.tryOut(made, static_cast<std::size_t>(page));
        });
    }
    m_editor->setPresent(m_document.snapshot().config());
    const bool replaces = !m_editor->isVisible() || !lesson.steps.empty();
    if (replaces && m_editor->mayLeave())
        m_editor->edit(lesson, path);
    m_editor->show();
    m_editor->raise();
    m_editor->activateWindow();
}

void TeachCommands::open()
{
    if (!m_editor->mayLeave())
        return;
    const QString path = QFileDialog::getOpenFileName(m_editor, tr("Open a lesson"), settings::folder(),
                                                      tr("Lessons (*.json *.lesson);;All files (*)"));
    if (path.isEmpty())
        return;
    settings::setFolder(QFileInfo(path).absolutePath());
    const auto lesson = LessonStore::read(path);
    if (lesson)
        m_editor->edit(*lesson, path);
    else
        m_editor->complain(tr("%1 could not be opened. %2").arg(QDir::toNativeSeparators(path), lesson.error()));
}

void TeachCommands::save()
{
    const auto lesson = m_editor->lesson();
    if (!lesson)
        return m_editor->complain(lesson.error());
    const QString name = QString::fromStdString(lesson->id) + QStringLiteral(".json");
    const QString proposal = m_editor->path().isEmpty() ? settings::folder() + QLatin1Char('/') + name
                                                        : m_editor->path();
    const QString path = askSavePath(*m_editor, tr("Save the lesson"), proposal, tr("Lessons (*.json)"),
                                     QStringLiteral("json"));
    if (path.isEmpty())
        return;
    if (const auto failure = writeFile(path, QByteArray::fromStdString(writeLesson(*lesson))))
        return m_editor->complain(*failure);
    settings::setFolder(QFileInfo(path).absolutePath());
    if (const auto failure = LessonStore().addFile(QFileInfo(path).absoluteFilePath()))
        m_window.noticeBar().say(*failure);
    m_lessons.refreshShelf();
    m_editor->saved(path);
}

void TeachCommands::print(const Lesson& lesson)
{
    WorksheetDialog dialog(lesson, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name = QString::fromStdString(lesson.id) + QStringLiteral("-worksheet.pdf");
    const QString path = askSavePath(m_window, tr("Save the worksheet"), settings::folder() + QLatin1Char('/') + name,
                                     tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    const auto pdf = worksheetPdf(lesson, dialog.order());
    const auto failure = pdf ? writeFile(path, *pdf) : std::optional(pdf.error());
    if (!failure)
        settings::setFolder(QFileInfo(path).absolutePath());
    m_window.noticeBar().say(failure ? *failure : tr("The worksheet is in %1.").arg(QDir::toNativeSeparators(path)));
}

}  // namespace onecycle::ui
