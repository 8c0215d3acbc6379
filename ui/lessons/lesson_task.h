// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "ui/lessons/lesson_run.h"

#include <QWidget>

namespace onecycle::ui {

/// What is to be done on a page: shown as a function of the run and of the present state.
class LessonTask : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void present(const LessonRun& run, const Snapshot& snapshot) = 0;
    /// Enter in the panel: true if it is for this task.
    virtual bool accept() { return false; }

Q_SIGNALS:
    void choiceGiven(int choice);
    /// As core reads it.
    void numberGiven(const QString& number);
    /// A state that meets the goal, or the answer to the question.
    void helpAsked();
    /// The truth of a prediction.
    void revealAsked();
};

/// The task of the page that \p run is at; null where there is only something to read.
[[nodiscard]] LessonTask* makeTask(const LessonRun& run, QWidget* parent);

}  // namespace onecycle::ui
