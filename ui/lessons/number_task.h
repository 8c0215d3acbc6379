// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson_task.h"

class QLabel;
class QPushButton;

namespace onecycle::ui {

class FramedEdit;

/// A question whose answer is a number: typed, checked, explained; one may try again.
class NumberTask : public LessonTask {
    Q_OBJECT

public:
    explicit NumberTask(QWidget* parent = nullptr);

    void present(const LessonRun& run, const Snapshot& snapshot) override;
    bool accept() override;

private:
    void check();

    QLabel* m_text;
    FramedEdit* m_field;
    QPushButton* m_check;
    QPushButton* m_help;
    QLabel* m_verdict;
    QLabel* m_because;
};

}  // namespace onecycle::ui
