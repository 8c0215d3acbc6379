// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson_task.h"

class QLabel;
class QPushButton;

namespace onecycle::ui {

/// Something to be reached with the open controls: whether it is, is seen at once.
class GoalTask : public LessonTask {
    Q_OBJECT

public:
    explicit GoalTask(QWidget* parent = nullptr);

    void present(const LessonRun& run, const Snapshot& snapshot) override;

private:
    QLabel* m_text;
    QLabel* m_state;
    QLabel* m_because;
    QLabel* m_hint;
    QPushButton* m_hintButton;
    QPushButton* m_help;
};

}  // namespace onecycle::ui
