// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a learner does on a page of a lesson.
#include "core/document/edit.h"
#include "core/lessons/check.h"
#include "core/lessons/lesson_state.h"
#include "ui/document/document.h"
#include "ui/document/document_file.h"
#include "ui/lessons/hand_in_dialog.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/text/translate.h"
#include "ui/window/lesson_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/save_path.h"
#include "ui/window/settings.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace onecycle::ui {

void LessonCommands::restartPage()
{
    m_run->record().revealed = m_run->record().revealed && !m_run->step().prediction;
    m_document.setLesson(rulesOf(m_run->step()));
    m_document.changeScratch(stepDocument(*m_run->lesson, m_run->page), tr("start the page again"));
    m_pages[m_run->page].startedAgain = true;  // not before: it settles what was shown
    m_window.lessonPanel().setRun(m_run);
    keep();
}

void LessonCommands::takeChoice(int choice)
{
    PageRecord& record = m_run->record();
    record.answer.choice = static_cast<std::size_t>(choice);
    ++record.answer.tries;
    record.answered = true;
    record.done = record.done || checkChoice(*m_run->step().question, static_cast<std::size_t>(choice)).right;
    m_window.lessonPanel().setRun(m_run);
    keep();
}

void LessonCommands::takeNumber(const QString& number)
{
    const auto value = parseNumber(toUtf8(number));
    if (!value)
        return;
    PageRecord& record = m_run->record();
    record.answer.number = toUtf8(number);
    ++record.answer.tries;
    record.answered = true;
    const DocumentValue document = questionDocument(*m_run->lesson, m_run->page);
    record.done = record.done || checkNumber(*m_run->step().question, *value, document).right;
    m_window.lessonPanel().setRun(m_run);
    keep();
}

void LessonCommands::help()
{
    PageRecord& record = m_run->record();
    record.done = true;
    if (m_run->step().goal)
        showGoal();
    else
        record.revealed = true;
    m_window.lessonPanel().setRun(m_run);
    keep();
    Q_EMIT runChanged();
}

void LessonCommands::showGoal()
{
    DocumentValue value = stepDocument(*m_run->lesson, m_run->page);
    value = applied(value, {m_run->step().goal->right, {}, 0, {}});
    m_pages[m_run->page].shown = value.config();
    m_pages[m_run->page].startedAgain = false;
    m_document.changeScratch(value, tr("show a state that reaches the goal"));
}

/// What the prediction of the page is compared with; without one there is none.
std::shared_ptr<const Schedule> LessonCommands::truthOfPage()
{
    if (!m_run->step().prediction)
        return {};
    auto built = Schedule::build(predictedConfig(*m_run->lesson, m_run->page));
    if (built)
        return std::make_shared<const Schedule>(std::move(built).value());
    m_window.noticeBar().say(tr("The schedule that was to be predicted cannot be built. The lesson has to be mended."));
    return {};
}

bool LessonCommands::reveal()
{
    m_document.endGesture(true);
    if (!m_document.snapshot().buildable) {
        m_window.noticeBar().say(tr("The guess cannot be built as it is now. Change it, or start the page again."));
        return false;
    }
    auto truth = truthOfPage();
    if (!truth)
        return false;
    PageRecord& record = m_run->record();
    if (!record.answer.config)
        record.answer.config = m_document.snapshot().config();
    ++record.answer.tries;
    record.answered = true;
    record.revealed = true;
    record.done = true;
    m_document.setLesson(rulesOf(m_run->step()), std::move(truth));
    m_window.lessonPanel().setRun(m_run);
    keep();
    return true;
}

bool LessonCommands::showAnswer()
{
    if (!m_run || m_run->record().revealed || m_pages[m_run->page].demonstrated)
        return false;
    const bool shown = demonstrate();
    if (shown)
        Q_EMIT runChanged();
    return shown;
}

bool LessonCommands::demonstrate()
{
    const LessonStep& step = m_run->step();
    PageState& state = m_pages[m_run->page];
    if (step.goal && !isMet(*step.goal, m_document.snapshot().value)) {
        state.demonstrated = true;  // once, also where the lesson's own solution does not reach it
        showGoal();
        return true;
    }
    if (step.prediction) {
        auto truth = m_document.snapshot().buildable ? truthOfPage() : nullptr;
        state.demonstrated = truth != nullptr;
        state.guess = m_document.snapshot().config();
        if (truth)
            m_document.setLesson(rulesOf(step), std::move(truth));
        return state.demonstrated;
    }
    state.demonstrated = step.question.has_value();
    return state.demonstrated;
}

void LessonCommands::hideAnswer()
{
    if (!m_run || !std::exchange(m_pages[m_run->page].demonstrated, false))
        return;
    if (m_run->step().prediction)
        m_document.setLesson(rulesOf(m_run->step()));
    Q_EMIT runChanged();
}

std::optional<LessonRun> LessonCommands::presentedRun() const
{
    std::optional<LessonRun> run = m_run;
    if (!run || !m_pages[run->page].demonstrated)
        return run;
    run->record().revealed = true;
    if (run->step().prediction && !run->record().answer.config)
        run->record().answer.config = m_pages[run->page].guess;
    return run;
}

/// A hand has let go: what it left may be what the goal wants.
void LessonCommands::check()
{
    if (m_turning || !m_run || !m_document.isScratch() || !m_run->step().goal)
        return;
    const Snapshot& now = m_document.snapshot();
    const PageState& state = m_pages[m_run->page];
    const bool isShown = state.shown == now.config() && !state.startedAgain;
    if (isShown || !isMet(*m_run->step().goal, now.value))
        return;
    PageRecord& record = m_run->record();
    if (record.answer.config == now.config())
        return;
    record.answer.config = now.config();
    ++record.answer.tries;
    record.answered = true;
    record.done = true;
    m_window.lessonPanel().setRun(m_run);
    keep();
}

void LessonCommands::handIn()
{
    const LessonRun run = *m_run;  // the lesson may end while the dialogs are open
    HandInDialog dialog(run, m_store.student(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    sayFailure(m_store.setStudent(dialog.name()));
    QString fileName = QStringLiteral("%1-%2").arg(QString::fromStdString(run.lesson->id), dialog.name());
    fileName.replace(QLatin1Char('/'), QLatin1Char('-')).replace(QLatin1Char(' '), QLatin1Char('-'));
    const QString path = askSavePath(m_window, tr("Save the answers"),
                                     settings::folder() + QLatin1Char('/') + fileName + QStringLiteral(".answers"),
                                     tr("Answers (*.answers)"), QStringLiteral("answers"));
    if (path.isEmpty())
        return;
    const std::string text = writeHandIn(handInOf(run, dialog.name()));
    if (const auto failure = writeFile(path, QByteArray::fromStdString(text)))
        return m_window.noticeBar().say(*failure);
    settings::setFolder(QFileInfo(path).absolutePath());
    m_window.noticeBar().say(tr("Your answers are in %1. Give this file to your teacher, who reads it with "
                                "“onecycle grade”; nothing has been sent anywhere.")
                                 .arg(QDir::toNativeSeparators(path)));
}

}  // namespace onecycle::ui
