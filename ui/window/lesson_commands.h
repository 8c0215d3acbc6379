// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view.h"
#include "ui/lessons/lesson_list.h"
#include "ui/lessons/lesson_run.h"
#include "ui/window/lesson_store.h"

#include <QObject>

#include <optional>
#include <vector>

namespace onecycle::ui {

class AttentionHub;
class Document;
class FileCommands;
class MainWindow;
class WorkspaceCommands;

/// Runs a lesson in the window: its pages on a scratch before the document, what is answered, and what is kept of it.
class LessonCommands : public QObject {
    Q_OBJECT

public:
    LessonCommands(MainWindow& window, Document& document, AttentionHub& attention, WorkspaceCommands& workspaces,
                   const FileCommands& files);

    /// Puts the file \p path on the list and begins it, or says with its line what is wrong in it.
    void openPath(const QString& path);
    /// Begins \p lesson without keeping anything of it: to try what is being made.
    void tryOut(std::shared_ptr<const Lesson> lesson, std::size_t page);
    [[nodiscard]] const std::optional<LessonRun>& run() const { return m_run; }
    /// Turns to \p page without marking the present one as read.
    void goTo(int page);
    /// Reads the lessons and files anew.
    void refreshShelf();
    /// Shows the truth or the answer of the page to a hall, if it asks for one that has not been shown: true then. What
    /// the learner has done stays as it is.
    bool showAnswer();
    /// The hall is gone: what showAnswer() revealed is asked for again.
    void hideAnswer();
    /// The run as a hall sees it.
    [[nodiscard]] std::optional<LessonRun> presentedRun() const;
    void leave();

Q_SIGNALS:
    /// A page was turned, a lesson begun or left.
    void runChanged();
    void editAsked(const onecycle::Lesson& lesson, const QString& path);
    void worksheetAsked(const onecycle::Lesson& lesson);

private:
    /// Of a page while its lesson is open: nothing of it is kept.
    struct PageState {
        std::optional<DocumentValue> left;    ///< how it was left
        std::optional<ScheduleConfig> shown;  ///< by "Show me": no answer of the learner's
        bool startedAgain = false;            ///< since then: what is made by hand now is the learner's
        bool demonstrated = false;            ///< the answer was shown to a hall
        std::optional<ScheduleConfig> guess;  ///< of the hall, when the truth was shown to it
    };

    void connectPanel();
    void choose(int entry);
    void act(int entry, ShelfAction action);
    void begin(const ShelfEntry& entry, const LessonRun& run);
    void forget(const ShelfEntry& entry);
    void sayFailure(const std::optional<QString>& failure);
    void edit(const ShelfEntry& entry);
    void openFile();
    void next(int page);
    void finish();
    void restartPage();
    void takeChoice(int choice);
    void takeNumber(const QString& number);
    void help();
    bool reveal();
    bool demonstrate();
    void showGoal();
    [[nodiscard]] std::shared_ptr<const Schedule> truthOfPage();
    void handIn();
    void follow(const Snapshot& snapshot, Cause cause);
    void check();
    void stop();
    void keep();
    void settleRun();
    void turnTo(std::size_t page);
    void point(const LessonStep& step);
    void arrange();
    [[nodiscard]] DocumentValue documentOf(std::size_t page) const;

    MainWindow& m_window;
    Document& m_document;
    AttentionHub& m_attention;
    WorkspaceCommands& m_workspaces;
    LessonStore m_store;
    std::vector<ShelfEntry> m_shelf;
    std::optional<ShelfEntry> m_entry;  ///< of the run that is kept; none while a lesson is tried out
    std::optional<LessonRun> m_run;
    std::vector<PageState> m_pages;
    bool m_turning = false;  ///< the scratch is still that of another page
};

}  // namespace onecycle::ui
