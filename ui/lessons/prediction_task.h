// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson_task.h"

class QLabel;
class QPushButton;

namespace onecycle {
struct PredictionError;
}

namespace onecycle::ui {

/// A curve to be guessed with the handles before it is shown.
class PredictionTask : public LessonTask {
    Q_OBJECT

public:
    explicit PredictionTask(QWidget* parent = nullptr);

    void present(const LessonRun& run, const Snapshot& snapshot) override;

private:
    static QString sentenceOf(const PredictionError& error);

    QLabel* m_text;
    QLabel* m_how;
    QPushButton* m_reveal;
    QLabel* m_verdict;
    QLabel* m_now;
    QLabel* m_because;
};

}  // namespace onecycle::ui
