// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons to choose from: opened, begun anew, taken off the list.
#include "ui/lessons/lesson_panel.h"
#include "ui/window/lesson_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/settings.h"
#include "ui/window/workspace_commands.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace onecycle::ui {

void LessonCommands::refreshShelf()
{
    m_shelf = m_store.shelf();
    m_window.lessonPanel().setShelf(m_shelf);
}

void LessonCommands::choose(int entry)
{
    m_window.lessonPanel().list().say({});
    const ShelfEntry chosen = m_store.entryOf(m_shelf[static_cast<std::size_t>(entry)].path);
    if (!chosen.lesson)
        return refreshShelf();  // with what is wrong in it now
    LessonRun run = m_store.resumed(chosen);
    if (chosen.isDone())
        run.page = 0;
    begin(chosen, run);
}

void LessonCommands::act(int entry, ShelfAction action)
{
    const ShelfEntry chosen = m_shelf[static_cast<std::size_t>(entry)];
    switch (action) {
    case ShelfAction::Restart: forget(chosen); break;
    case ShelfAction::Worksheet: return Q_EMIT worksheetAsked(*chosen.lesson);
    case ShelfAction::Edit: return edit(chosen);
    case ShelfAction::Remove: sayFailure(m_store.removeFile(chosen.path)); break;
    }
    refreshShelf();
}

void LessonCommands::forget(const ShelfEntry& entry)
{
    auto undo = m_store.forget(entry);
    if (!undo)
        return;
    m_window.noticeBar().offer(
        tr("What was done in “%1” is forgotten.").arg(QString::fromStdString(entry.lesson->title)), tr("Undo"),
        [this, undo = std::move(undo)] {
            sayFailure(undo());
            refreshShelf();
        });
}

void LessonCommands::sayFailure(const std::optional<QString>& failure)
{
    if (failure)
        m_window.noticeBar().say(*failure);
}

/// A lesson of the program is edited as a copy, which is another lesson.
void LessonCommands::edit(const ShelfEntry& entry)
{
    if (!entry.shipped)
        return Q_EMIT editAsked(*entry.lesson, entry.path);
    Lesson copy = *entry.lesson;
    copy.id.clear();
    copy.title = tr("%1 (copy)").arg(QString::fromStdString(copy.title)).toStdString();
    Q_EMIT editAsked(copy, {});
}

void LessonCommands::openFile()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a lesson"), settings::folder(),
                                                      tr("Lessons (*.json *.lesson);;All files (*)"));
    if (path.isEmpty())
        return;
    settings::setFolder(QFileInfo(path).absolutePath());
    openPath(path);
}

void LessonCommands::openPath(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    sayFailure(m_store.addFile(whole));
    const ShelfEntry entry = m_store.entryOf(whole);
    m_workspaces.go(Workspace::Learn);
    if (entry.lesson)
        return begin(entry, m_store.resumed(entry));
    leave();
    m_window.lessonPanel().list().say(
        tr("%1 is no lesson that can be worked on. %2").arg(QDir::toNativeSeparators(path), entry.problem));
    refreshShelf();
}

}  // namespace onecycle::ui
