// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "ui/lessons/lesson_run.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace onecycle::ui {

class LessonTask;

/// One page of a lesson: its text, what is to be done, and the way on.
class LessonPage : public QWidget {
    Q_OBJECT

public:
    explicit LessonPage(QWidget* parent = nullptr);

    void present(const LessonRun& run, const Snapshot& snapshot);
    /// Enter: for the task, else the next page.
    void accept();
    /// PageDown and PageUp: through a long text, then to the next page or the one before.
    void scroll(bool down);
    void next();
    void back();
    /// Where the keyboard begins on a new page.
    void focusText();

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

private:
    QWidget* makeText();
    QWidget* makeFooter();
    QPushButton* addButton(const char* name, const QString& text, const QString& tip, const char* role = nullptr);
    void replaceTask();
    void bringFeedbackIntoSight();

    LessonRun m_run;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_lesson = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_sources = nullptr;
    QVBoxLayout* m_taskPlace = nullptr;
    LessonTask* m_task = nullptr;
    QLabel* m_place = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_leave = nullptr;
    QPushButton* m_restart = nullptr;
    QPushButton* m_handIn = nullptr;
};

}  // namespace onecycle::ui
