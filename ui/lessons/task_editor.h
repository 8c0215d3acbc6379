// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson_draft.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace onecycle::ui {

class ChoiceBox;

/// What a page asks of the learner, as its teacher writes it.
class TaskEditor : public QWidget {
    Q_OBJECT

public:
    explicit TaskEditor(QWidget* parent = nullptr);

    /// Shows the task of \p page without reporting anything; \p present is the state of the window.
    void present(const DraftPage& page, const ScheduleConfig& present);
    void setPresent(const ScheduleConfig& present);
    /// Puts what stands in the fields into \p page.
    void write(DraftPage& page) const;
    /// What has to be reached, of the goal: keys of measures().
    [[nodiscard]] std::vector<std::string> chosenMeasures() const;

Q_SIGNALS:
    void edited();
    /// The present state of the window is the goal, or the true curve.
    void stateTaken();

private:
    QWidget* makeGoal();
    QWidget* makePrediction();
    QWidget* makeChoices();
    QWidget* makeNumber();
    QPlainTextEdit* addText(QVBoxLayout& column, const char* name, const QString& label, const QString& tip, int lines);
    QPushButton* addTake(QVBoxLayout& column, const char* name, const QString& text, const QString& tip);
    void fillMeasures(const Goal* goal);
    void chooseKind();
    void showAim();

    struct ChoiceRow {
        QWidget* line;
        QLineEdit* text;
        QLineEdit* because;
    };

    ChoiceBox* m_kind;
    QStackedWidget* m_pages;
    QPlainTextEdit* m_goalText = nullptr;
    QListWidget* m_measures = nullptr;
    QLabel* m_goalState = nullptr;
    QPlainTextEdit* m_hint = nullptr;
    QPlainTextEdit* m_goalBecause = nullptr;
    QPlainTextEdit* m_predictionText = nullptr;
    QLabel* m_truthState = nullptr;
    QPlainTextEdit* m_predictionBecause = nullptr;
    QPlainTextEdit* m_choiceText = nullptr;
    QButtonGroup* m_right = nullptr;
    std::vector<ChoiceRow> m_choices;
    QPlainTextEdit* m_numberText = nullptr;
    ChoiceBox* m_measure = nullptr;
    QLabel* m_numberValue = nullptr;
    QPlainTextEdit* m_numberBecause = nullptr;
    DraftPage m_page;
    ScheduleConfig m_present;
    bool m_showing = false;
};

}  // namespace onecycle::ui
