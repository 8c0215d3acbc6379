// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_editor.h"

#include "core/lessons/lesson_format.h"
#include "core/parameters/parameters.h"
#include "ui/lessons/lesson_text.h"
#include "ui/lessons/task_editor.h"
#include "ui/text/translate.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace onecycle::ui {
namespace {

std::vector<std::string> paragraphsOf(const QString& text)
{
    std::vector<std::string> paragraphs;
    for (const QString& paragraph : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        if (const QString one = paragraph.simplified(); !one.isEmpty())
            paragraphs.push_back(toUtf8(one));
    return paragraphs;
}

QString joined(const std::vector<std::string>& paragraphs)
{
    QStringList all;
    for (const std::string& paragraph : paragraphs)
        all += fromUtf8(paragraph);
    return all.join(QStringLiteral("\n\n"));
}

}  // namespace

int LessonEditor::current() const
{
    return m_list->currentRow();
}

DraftPage& LessonEditor::page()
{
    return m_draft.pages[static_cast<std::size_t>(current())];
}

void LessonEditor::edit(const Lesson& lesson, const QString& path)
{
    m_draft = draftOf(lesson);
    m_path = path;
    m_changed = false;
    m_title->setText(fromUtf8(m_draft.title));
    m_sentence->setText(fromUtf8(m_draft.sentence));
    say(m_draft.pages.empty()
            ? tr("Set the window to what the first page shows, then record it. Every page keeps its own state.")
            : QString());
    m_deleted.clear();
    m_bringBack->hide();
    refreshList();
    m_list->setCurrentRow(m_draft.pages.empty() ? -1 : 0);
    refreshPage();
}

void LessonEditor::setPresent(const ScheduleConfig& present)
{
    m_present = present;
    m_task->setPresent(present);
}

/// It is written and read once more: what a reader would refuse is said here, not to the students.
Result<Lesson, QString> LessonEditor::lesson() const
{
    if (m_draft.title.empty())
        return Unexpected(tr("The lesson has no title yet."));
    if (m_draft.pages.empty())
        return Unexpected(tr("The lesson has no page yet; record one first."));
    LessonDraft draft = m_draft;
    if (draft.id.empty())
        draft.id = idFrom(m_title->text(), "lesson");
    for (std::size_t i = 0; i < draft.pages.size(); ++i)
        if (draft.pages[i].step.title.empty())
            return Unexpected(tr("Page %1 has no title yet.").arg(i + 1));
    const Lesson whole = lessonOf(draft);
    if (const auto refusal = refusalOf(whole)) {
        const QString sentence = fromUtf8(refusal->sentence);
        if (!refusal->page)
            return Unexpected(sentence);
        return Unexpected(
            tr("Page %1, “%2”: %3")
                .arg(QString::number(*refusal->page + 1), fromUtf8(whole.steps[*refusal->page].title), sentence));
    }
    return whole;
}

void LessonEditor::saved(const QString& path)
{
    m_path = path;
    m_changed = false;
    say(tr("Saved as %1. Learners open this file in the workspace Learn.").arg(path));
}

void LessonEditor::say(const QString& sentence)
{
    setLabelRole(*m_message, "muted");
    setLabel(*m_message, sentence);
}

void LessonEditor::complain(const QString& sentence)
{
    setLabelRole(*m_message, "wrong");
    setLabel(*m_message, sentence);
}

void LessonEditor::record()
{
    DraftPage page = newPage(m_draft, m_present);
    const std::size_t place = static_cast<std::size_t>(current() + 1);
    page.step.title = toUtf8(tr("Page %1").arg(place + 1));
    m_draft.pages.insert(m_draft.pages.begin() + static_cast<std::ptrdiff_t>(place), page);
    m_changed = true;
    refreshList();
    m_list->setCurrentRow(static_cast<int>(place));
    m_pageTitle->setFocus(Qt::OtherFocusReason);
    m_pageTitle->selectAll();
    say(tr("The state of the window is recorded. Write what the page says, and open what may be changed on it."));
}

void LessonEditor::move(int places)
{
    const int from = current();
    const int to = from + places;
    if (from < 0 || to < 0 || to >= static_cast<int>(m_draft.pages.size()))
        return;
    std::swap(m_draft.pages[static_cast<std::size_t>(from)], m_draft.pages[static_cast<std::size_t>(to)]);
    m_changed = true;
    refreshList();
    m_list->setCurrentRow(to);
}

void LessonEditor::remove()
{
    const int row = current();
    if (row < 0)
        return;
    m_deleted.emplace_back(row, page());
    m_bringBack->show();
    m_draft.pages.erase(m_draft.pages.begin() + row);
    m_changed = true;
    refreshList();
    m_list->setCurrentRow(std::min(row, static_cast<int>(m_draft.pages.size()) - 1));
    refreshPage();
}

void LessonEditor::tryOut()
{
    const auto made = lesson();
    if (!made)
        return complain(made.error());
    say(tr("The lesson is open in the window; nothing of it is kept."));
    Q_EMIT tryAsked(std::make_shared<const Lesson>(*made), std::max(0, current()));
}

void LessonEditor::choose(int)
{
    if (!m_showing)
        refreshPage();
}

void LessonEditor::take()
{
    DraftPage& target = page();
    m_task->write(target);
    const std::vector<std::string> chosen = m_task->chosenMeasures();
    if (target.step.goal && chosen.empty())
        return complain(tr("Tick at least one number that has to be reached."));
    const bool isSame = target.state == m_present;
    if (isSame)
        return complain(tr("The window shows the page's own state. Change it to the solution first, then take it."));
    if (target.step.goal)
        aimAt(target, m_present, chosen);
    else if (target.step.prediction)
        setTruth(target, m_present);
    m_changed = true;
    refreshPage();
    say(tr("The present state of the window is taken."));
}

/// Something was typed or ticked.
void LessonEditor::note()
{
    if (m_showing)
        return;
    m_changed = true;
    m_draft.title = toUtf8(m_title->text().trimmed());
    m_draft.sentence = toUtf8(m_sentence->text().trimmed());
    if (current() < 0)
        return;
    LessonStep& step = page().step;
    step.title = toUtf8(m_pageTitle->text().trimmed());
    step.text = paragraphsOf(m_text->toPlainText());
    const auto rows = parameters();
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        std::erase(step.open, rows[i].key);
        if (m_open[i]->isChecked())
            step.open.emplace_back(rows[i].key);
    }
    m_task->write(page());
    m_list->currentItem()->setText(QStringLiteral("%1  %2").arg(current() + 1).arg(m_pageTitle->text()));
}

void LessonEditor::refreshList()
{
    m_showing = true;
    m_list->clear();
    for (std::size_t i = 0; i < m_draft.pages.size(); ++i)
        m_list->addItem(QStringLiteral("%1  %2").arg(i + 1).arg(fromUtf8(m_draft.pages[i].step.title)));
    m_showing = false;
}

void LessonEditor::refreshPage()
{
    const bool any = current() >= 0;
    m_right->setEnabled(any);
    m_showing = true;
    const DraftPage shown = any ? page() : DraftPage();
    m_pageTitle->setText(fromUtf8(shown.step.title));
    m_text->setPlainText(joined(shown.step.text));
    const auto rows = parameters();
    for (std::size_t i = 0; i < m_open.size(); ++i)
        m_open[i]->setChecked(std::ranges::find(shown.step.open, std::string(rows[i].key)) != shown.step.open.end());
    m_task->present(shown, m_present);
    m_showing = false;
}

}  // namespace onecycle::ui
