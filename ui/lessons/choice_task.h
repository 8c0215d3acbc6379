// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson_task.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace onecycle::ui {

class CardButton;

/// A question with answers to choose from: each is explained, and one may choose again.
class ChoiceTask : public LessonTask {
    Q_OBJECT

public:
    explicit ChoiceTask(QWidget* parent = nullptr);

    void present(const LessonRun& run, const Snapshot& snapshot) override;

private:
    void makeChoices(std::size_t count);

    QVBoxLayout* m_column;
    QVBoxLayout* m_rows;
    QLabel* m_text;
    QLabel* m_verdict;
    QLabel* m_because;
    std::vector<CardButton*> m_choices;
};

}  // namespace onecycle::ui
