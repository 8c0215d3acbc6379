// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor of a page's task is laid out.
#include "core/lessons/measure.h"
#include "ui/controls/choice_box.h"
#include "ui/controls/framed_edit.h"
#include "ui/lessons/task_editor.h"
#include "ui/text/translate.h"

#include <QButtonGroup>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

constexpr int gap = 6;
constexpr int mostChoices = static_cast<int>(mostLessonParts);

QVBoxLayout* columnIn(QWidget* page)
{
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(gap);
    return column;
}

}  // namespace

TaskEditor::TaskEditor(QWidget* parent)
    : QWidget(parent), m_kind(new ChoiceBox(this)), m_pages(new QStackedWidget(this))
{
    auto* const column = columnIn(this);
    m_kind->setObjectName(QStringLiteral("editor.task"));
    m_kind->setAccessibleName(tr("What the page asks for"));
    m_kind->setToolTip(tr("What the learner does on this page."));
    m_kind->addItems({tr("Nothing: a page to read"), tr("A goal to reach"), tr("A prediction to draw"),
                      tr("A question with answers to choose"), tr("A question for a number")});
    column->addWidget(m_kind);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(new QWidget(this));
    m_pages->addWidget(makeGoal());
    m_pages->addWidget(makePrediction());
    m_pages->addWidget(makeChoices());
    m_pages->addWidget(makeNumber());
    connect(m_kind, &QComboBox::activated, this, &TaskEditor::chooseKind);
}

QPlainTextEdit* TaskEditor::addText(QVBoxLayout& column, const char* name, const QString& label, const QString& tip,
                                    int lines)
{
    auto* const caption = new QLabel(label, this);
    auto* const edit = new QPlainTextEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setToolTip(tip);
    edit->setTabChangesFocus(true);
    constexpr int frame = 18;
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + frame);
    caption->setBuddy(edit);
    column.addWidget(caption);
    column.addWidget(edit);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT edited();
    });
    return edit;
}

QPushButton* TaskEditor::addTake(QVBoxLayout& column, const char* name, const QString& text, const QString& tip)
{
    auto* const button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    column.addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, &TaskEditor::stateTaken);
    return button;
}

QWidget* TaskEditor::makeGoal()
{
    auto* const page = new QWidget(this);
    auto* const column = columnIn(page);
    m_goalText = addText(*column, "editor.goal", tr("What to reach"), tr("One sentence that says what to do."), 2);
    auto* const label = new QLabel(tr("What has to be as it is in the window now"), this);
    m_measures = new QListWidget(this);
    m_measures->setObjectName(QStringLiteral("editor.measures"));
    m_measures->setAccessibleName(label->text());
    m_measures->setToolTip(tr("The goal is reached when every number that is ticked has this value, within 2 %."));
    constexpr int rows = 6;
    constexpr int rowPadding = 8;
    m_measures->setFixedHeight((m_measures->fontMetrics().lineSpacing() + rowPadding) * rows + 2 * gap);
    m_measures->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_measures->setTextElideMode(Qt::ElideMiddle);
    label->setBuddy(m_measures);
    column->addWidget(label);
    column->addWidget(m_measures);
    addTake(*column, "editor.takeGoal", tr("Take the present state as the goal"),
            tr("Set the window to the solution first. What differs from the page's own state is opened."));
    m_goalState = new QLabel(this);
    m_goalState->setObjectName(QStringLiteral("editor.goalState"));
    m_goalState->setProperty("role", QStringLiteral("muted"));
    m_goalState->setWordWrap(true);
    column->addWidget(m_goalState);
    m_hint = addText(*column, "editor.hint", tr("Hint"), tr("Shown on request; may be empty."), 1);
    m_goalBecause = addText(*column, "editor.goalBecause", tr("Said once it is reached"), tr("Why it is so."), 2);
    column->addStretch();
    return page;
}

QWidget* TaskEditor::makePrediction()
{
    auto* const page = new QWidget(this);
    auto* const column = columnIn(page);
    m_predictionText = addText(*column, "editor.prediction", tr("What to predict"),
                               tr("What changes, and that the learner draws what it does to the curve."), 3);
    addTake(*column, "editor.takeTruth", tr("Take the present state as the true curve"),
            tr("Set the window to the true curve first. What differs from the page's own state is opened."));
    m_truthState = new QLabel(this);
    m_truthState->setObjectName(QStringLiteral("editor.truthState"));
    m_truthState->setProperty("role", QStringLiteral("muted"));
    m_truthState->setWordWrap(true);
    column->addWidget(m_truthState);
    m_predictionBecause = addText(*column, "editor.predictionBecause", tr("Said with the true curve"),
                                  tr("Why the curve is as it is."), 3);
    column->addStretch();
    return page;
}

QWidget* TaskEditor::makeChoices()
{
    auto* const page = new QWidget(this);
    auto* const column = columnIn(page);
    m_choiceText = addText(*column, "editor.choiceQuestion", tr("Question"), tr("What is asked."), 2);
    column->addWidget(new QLabel(tr("Answers, the right one marked, and why each is right or wrong"), this));
    m_right = new QButtonGroup(this);
    for (int i = 0; i < mostChoices; ++i) {
        auto* const box = new QWidget(page);
        auto* const right = new QRadioButton(box);
        right->setObjectName(QStringLiteral("editor.right.%1").arg(i));
        right->setAccessibleName(tr("Answer %1 is right").arg(i + 1));
        right->setToolTip(tr("Marks this answer as the right one."));
        m_right->addButton(right, i);
        ChoiceRow row{box, new FramedEdit(box), new FramedEdit(box)};
        row.text->setObjectName(QStringLiteral("editor.choice.%1").arg(i));
        row.text->setAccessibleName(tr("Answer %1").arg(i + 1));
        row.text->setPlaceholderText(i < 2 ? tr("Answer") : tr("Answer, or empty"));
        row.text->setToolTip(tr("An empty one is left out."));
        row.because->setObjectName(QStringLiteral("editor.because.%1").arg(i));
        row.because->setAccessibleName(tr("Why answer %1 is right or wrong").arg(i + 1));
        row.because->setPlaceholderText(tr("Why"));
        row.because->setToolTip(tr("Said when this answer is chosen."));
        auto* const line = new QHBoxLayout(box);
        line->setContentsMargins({});
        line->setSpacing(gap);
        line->addWidget(right);
        line->addWidget(row.text, 1);
        line->addWidget(row.because, 1);
        column->addWidget(box);
        for (const QLineEdit* const edit : {row.text, row.because})
            connect(edit, &QLineEdit::textEdited, this, &TaskEditor::edited);
        connect(right, &QRadioButton::clicked, this, &TaskEditor::edited);
        m_choices.push_back(row);
    }
    column->addStretch();
    return page;
}

QWidget* TaskEditor::makeNumber()
{
    auto* const page = new QWidget(this);
    auto* const column = columnIn(page);
    m_numberText = addText(*column, "editor.numberQuestion", tr("Question"), tr("What is asked."), 3);
    auto* const label = new QLabel(tr("The number that is asked for"), this);
    m_measure = new ChoiceBox(this);
    m_measure->setObjectName(QStringLiteral("editor.measure"));
    m_measure->setAccessibleName(label->text());
    m_measure->setToolTip(tr("It is computed from the page's own state; an answer within 1 % is right."));
    for (const Measure& measure : measures())
        m_measure->addItem(translated(measure.label), fromUtf8(measure.key));
    label->setBuddy(m_measure);
    column->addWidget(label);
    column->addWidget(m_measure);
    m_numberValue = new QLabel(this);
    m_numberValue->setObjectName(QStringLiteral("editor.numberValue"));
    m_numberValue->setProperty("role", QStringLiteral("muted"));
    column->addWidget(m_numberValue);
    m_numberBecause = addText(*column, "editor.numberBecause", tr("The answer explained"),
                              tr("How the number comes about."), 3);
    column->addStretch();
    connect(m_measure, &QComboBox::activated, this, [this] {
        showAim();
        Q_EMIT edited();
    });
    return page;
}

}  // namespace onecycle::ui
