// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor of lessons is laid out, and left.
#include "core/parameters/parameters.h"
#include "ui/controls/framed_edit.h"
#include "ui/controls/section_heading.h"
#include "ui/lessons/lesson_editor.h"
#include "ui/lessons/lesson_text.h"
#include "ui/lessons/task_editor.h"
#include "ui/text/translate.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

constexpr int margin = 16;
constexpr int gap = 6;
constexpr int sideWidth = 232;
constexpr QSize comfortable(860, 720);

}  // namespace

LessonEditor::LessonEditor(QWidget* parent) : QDialog(parent, Qt::Window), m_message(nullptr)
{
    setObjectName(QStringLiteral("lessonEditor"));
    setWindowTitle(tr("Make a lesson — OneCycle"));
    resize(comfortable);
    auto* const whole = new QVBoxLayout(this);
    whole->setContentsMargins(margin, margin, margin, margin);
    whole->setSpacing(margin / 2);
    auto* const columns = new QHBoxLayout;
    columns->setSpacing(margin);
    columns->addWidget(makeSide());
    columns->addWidget(makePage(), 1);
    whole->addLayout(columns, 1);
    m_message = addLabel(*whole, QStringLiteral("editor.message"), "muted");
    m_message->setTextFormat(Qt::PlainText);
    whole->addLayout(makeButtons());
    refreshPage();
}

QLineEdit* LessonEditor::addLine(QVBoxLayout& column, const char* name, const QString& label, const QString& tip)
{
    auto* const caption = new QLabel(label, this);
    auto* const edit = new FramedEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setToolTip(tip);
    caption->setBuddy(edit);
    column.addWidget(caption);
    column.addWidget(edit);
    connect(edit, &QLineEdit::textEdited, this, &LessonEditor::note);
    return edit;
}

QPushButton* LessonEditor::addButton(const char* name, const QString& text, const QString& tip,
                                     void (LessonEditor::*act)())
{
    auto* const button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    if (act)
        connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget* LessonEditor::makeSide()
{
    auto* const side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(gap);
    column->addWidget(new SectionHeading(tr("Lesson"), side));
    m_title = addLine(*column, "editor.title", tr("Title"), tr("As it stands in the list of lessons."));
    m_sentence = addLine(*column, "editor.sentence", tr("What one knows then"), tr("One sentence below the title."));
    column->addSpacing(margin / 2);
    column->addWidget(new SectionHeading(tr("Pages"), side));
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("editor.pages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setToolTip(tr("The pages in their order."));
    connect(m_list, &QListWidget::currentRowChanged, this, &LessonEditor::choose);
    column->addWidget(m_list, 1);
    auto* const record = addButton("editor.record", tr("Record the present state"),
                                   tr("A new page behind the chosen one, with the state that the window shows."),
                                   &LessonEditor::record);
    record->setProperty("role", QStringLiteral("primary"));
    column->addWidget(record);
    auto* const row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(
        addButton("editor.up", tr("Up"), tr("Moves the page towards the beginning."), &LessonEditor::moveUp));
    row->addWidget(
        addButton("editor.down", tr("Down"), tr("Moves the page towards the end."), &LessonEditor::moveDown));
    row->addWidget(addButton("editor.delete", tr("Delete"), tr("Takes the page out."), &LessonEditor::remove));
    column->addLayout(row);
    m_bringBack = addButton("editor.bringBack", tr("Bring back the page"),
                            tr("Puts the page that was deleted last back in its place."), &LessonEditor::bringBack);
    m_bringBack->hide();
    column->addWidget(m_bringBack);
    return side;
}

void LessonEditor::bringBack()
{
    auto [row, deleted] = std::move(m_deleted.back());
    m_deleted.pop_back();
    m_bringBack->setVisible(!m_deleted.empty());
    row = std::min(row, static_cast<int>(m_draft.pages.size()));
    m_draft.pages.insert(m_draft.pages.begin() + row, std::move(deleted));
    m_changed = true;
    refreshList();
    m_list->setCurrentRow(row);
    m_list->setFocus(Qt::OtherFocusReason);
    refreshPage();
}

QWidget* LessonEditor::makePage()
{
    auto* const scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_right = new QWidget;
    auto* const column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, gap, 0);
    column->setSpacing(gap);
    column->addWidget(new SectionHeading(tr("Page"), m_right));
    m_pageTitle = addLine(*column, "editor.pageTitle", tr("Title of the page"), tr("The heading of the page."));
    auto* const label = new QLabel(tr("Text"), m_right);
    m_text = new QPlainTextEdit(m_right);
    m_text->setObjectName(QStringLiteral("editor.text"));
    m_text->setAccessibleName(tr("Text of the page"));
    m_text->setToolTip(tr("An empty line begins a new paragraph; {peak_lr} stands for that number of the page's "
                          "state, and `code` between backticks is set as code."));
    m_text->setTabChangesFocus(true);
    constexpr int lines = 6;
    constexpr int frame = 18;
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + frame);
    label->setBuddy(m_text);
    column->addWidget(label);
    column->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LessonEditor::note);
    column->addSpacing(margin / 2);
    column->addWidget(new SectionHeading(tr("What the learner may change"), m_right));
    column->addWidget(makeOpen());
    column->addSpacing(margin / 2);
    column->addWidget(new SectionHeading(tr("What the learner does"), m_right));
    m_task = new TaskEditor(m_right);
    connect(m_task, &TaskEditor::edited, this, &LessonEditor::note);
    connect(m_task, &TaskEditor::stateTaken, this, &LessonEditor::take);
    column->addWidget(m_task);
    column->addStretch();
    scroll->setWidget(m_right);
    return scroll;
}

QWidget* LessonEditor::makeOpen()
{
    auto* const box = new QWidget(m_right);
    auto* const grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(margin);
    grid->setVerticalSpacing(2);
    constexpr int perRow = 3;
    int place = 0;
    for (const Parameter& parameter : parameters()) {
        const QString key = fromUtf8(parameter.key);
        auto* const check = new QCheckBox(key, box);
        check->setObjectName(QStringLiteral("editor.open.") + key);
        check->setAccessibleName(tr("%1 may be changed").arg(key));
        check->setToolTip(translated(parameter.label));
        connect(check, &QCheckBox::clicked, this, &LessonEditor::note);
        grid->addWidget(check, place / perRow, place % perRow);
        m_open.push_back(check);
        ++place;
    }
    return box;
}

QHBoxLayout* LessonEditor::makeButtons()
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(margin / 2);
    auto* const open = addButton("editor.open", tr("Open…"), tr("Opens a lesson to go on with it."), nullptr);
    auto* const save = addButton("editor.save", tr("Save…"), tr("Saves the lesson to a file for learners."), nullptr);
    save->setProperty("role", QStringLiteral("primary"));
    row->addWidget(open);
    row->addStretch();
    row->addWidget(addButton("editor.try", tr("Try it"), tr("Opens the lesson in the window, at this page."),
                             &LessonEditor::tryOut));
    row->addWidget(save);
    connect(open, &QPushButton::clicked, this, &LessonEditor::openAsked);
    connect(save, &QPushButton::clicked, this, &LessonEditor::saveAsked);
    return row;
}

void LessonEditor::reject()
{
    if (!mayLeave())
        return;
    m_changed = false;
    QDialog::reject();
}

bool LessonEditor::mayLeave()
{
    if (!m_changed)
        return true;
    QMessageBox question(QMessageBox::Question, tr("Lesson not saved"),
                         tr("The lesson has changes that are not saved."),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question.setObjectName(QStringLiteral("editorQuestion"));
    question.setDefaultButton(QMessageBox::Save);
    switch (question.exec()) {
    case QMessageBox::Save: Q_EMIT saveAsked(); return !m_changed;
    case QMessageBox::Discard: return true;
    default: return false;
    }
}

}  // namespace onecycle::ui
