// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "ui/document/view.h"
#include "ui/lessons/lesson_list.h"
#include "ui/lessons/lesson_run.h"

#include <optional>
#include <vector>

class QShortcut;

namespace onecycle::ui {

class LessonPage;

/// The lessons to choose from, and the page of the one that is worked on. What a learner asks for goes out by signals;
/// the run comes in by setRun().
class LessonPanel : public View {
    Q_OBJECT

public:
    explicit LessonPanel(QWidget* parent = nullptr);

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;

    void setShelf(const std::vector<ShelfEntry>& shelf);
    /// The page of \p run; without one the list.
    void setRun(const std::optional<LessonRun>& run);
    [[nodiscard]] const std::optional<LessonRun>& run() const { return m_run; }
    [[nodiscard]] LessonList& list() const { return *m_list; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageAsked(int page);
    void finished();
    void left();
    void restartAsked();
    void handInAsked();
    void choiceGiven(int choice);
    void numberGiven(const QString& number);
    void helpAsked();
    void revealAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    QShortcut* addShortcut(const QKeySequence& keys, void (LessonPage::*act)());

    LessonList* m_list;
    LessonPage* m_page;
    QShortcut* m_next;
    QShortcut* m_back;
    Snapshot m_snapshot;
    std::optional<LessonRun> m_run;
};

}  // namespace onecycle::ui
