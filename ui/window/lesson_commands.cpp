// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lesson_commands.h"

#include "core/lessons/lesson_state.h"
#include "ui/document/document.h"
#include "ui/forms/parameter_form.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/panels/panel_area.h"
#include "ui/panels/panel_dock.h"
#include "ui/window/attention_hub.h"
#include "ui/window/file_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/workspace_commands.h"

#include <QBoxLayout>
#include <QScopedValueRollback>

namespace onecycle::ui {
namespace {

/// What was looked at stays so on the next page, but another schedule is looked at as a whole.
ViewState viewOfPage(ViewState view)
{
    view.zoomSteps.reset();
    view.zoomLr.reset();
    view.zoomMomentum.reset();
    view.hiddenGroups.clear();
    view.stopStep.reset();
    return view;
}

}  // namespace

LessonCommands::LessonCommands(MainWindow& window, Document& document, AttentionHub& attention,
                               WorkspaceCommands& workspaces, const FileCommands& files)
    : QObject(&window), m_window(window), m_document(document), m_attention(attention), m_workspaces(workspaces)
{
    connectPanel();
    m_store.setListener([this](const QString& sentence) { m_window.noticeBar().say(sentence); });
    connect(&document, &Document::changed, this, &LessonCommands::follow);
    connect(&document, &Document::settled, this, &LessonCommands::check);
    connect(&files, &FileCommands::lessonOpened, this, &LessonCommands::openPath);
    connect(&workspaces, &WorkspaceCommands::changed, this, [this](Workspace workspace) {
        if (workspace == Workspace::Tune)
            leave();
        else
            refreshShelf();
        arrange();
    });
}

void LessonCommands::connectPanel()
{
    LessonPanel& panel = m_window.lessonPanel();
    connect(&panel.list(), &LessonList::chosen, this, &LessonCommands::choose);
    connect(&panel.list(), &LessonList::actionAsked, this, &LessonCommands::act);
    connect(&panel.list(), &LessonList::openAsked, this, &LessonCommands::openFile);
    connect(&panel.list(), &LessonList::makeAsked, this, [this] {
        m_workspaces.go(Workspace::Tune);  // where the states are made that are recorded
        Q_EMIT editAsked({}, {});
    });
    connect(&panel, &LessonPanel::pageAsked, this, &LessonCommands::next);
    connect(&panel, &LessonPanel::finished, this, &LessonCommands::finish);
    connect(&panel, &LessonPanel::left, this, &LessonCommands::leave);
    connect(&panel, &LessonPanel::restartAsked, this, &LessonCommands::restartPage);
    connect(&panel, &LessonPanel::handInAsked, this, &LessonCommands::handIn);
    connect(&panel, &LessonPanel::choiceGiven, this, &LessonCommands::takeChoice);
    connect(&panel, &LessonPanel::numberGiven, this, &LessonCommands::takeNumber);
    connect(&panel, &LessonPanel::helpAsked, this, &LessonCommands::help);
    connect(&panel, &LessonPanel::revealAsked, this, &LessonCommands::reveal);
}

void LessonCommands::tryOut(std::shared_ptr<const Lesson> lesson, std::size_t page)
{
    m_workspaces.go(Workspace::Learn);
    LessonRun run = freshRun(std::move(lesson));
    run.page = std::min(page, run.records.size() - 1);
    settleRun();
    m_entry.reset();
    m_pages.assign(run.records.size(), {});
    m_run = run;
    turnTo(run.page);
}

void LessonCommands::begin(const ShelfEntry& entry, const LessonRun& run)
{
    settleRun();
    m_entry = entry;
    m_run = run;
    m_pages.assign(run.records.size(), {});
    turnTo(run.page);
}

DocumentValue LessonCommands::documentOf(std::size_t page) const
{
    if (m_pages[page].left)
        return *m_pages[page].left;
    DocumentValue value = stepDocument(*m_run->lesson, page);
    const PageRecord& record = m_run->records[page];
    if (m_run->lesson->steps[page].prediction && record.revealed && record.answer.config)
        value.activeEntry().source = *record.answer.config;
    return value;
}

/// A hand that still moves something lets go: what it made belongs to the page that is left.
void LessonCommands::settleRun()
{
    if (m_run)
        m_document.endGesture(true);
}

void LessonCommands::turnTo(std::size_t page)
{
    settleRun();
    m_pages[m_run->page].demonstrated = false;
    m_run->page = page;
    const LessonStep& step = m_run->step();
    {
        const QScopedValueRollback turning(m_turning, true);
        m_document.beginScratch(documentOf(page),
                                m_document.isScratch() ? viewOfPage(m_document.snapshot().view) : ViewState());
        m_document.setLesson(rulesOf(step), m_run->record().revealed ? truthOfPage() : nullptr);
    }
    m_window.lessonPanel().setRun(m_run);
    point(step);
    arrange();
    keep();
    Q_EMIT runChanged();
}

void LessonCommands::point(const LessonStep& step)
{
    Attention attention = m_attention.attention();
    attention.step = step.cursor;
    attention.reference.reset();
    attention.group = 0;
    attention.playhead = step.playhead ? std::optional(Playhead{static_cast<std::int64_t>(*step.playhead), {}})
                                       : std::nullopt;
    m_attention.propose(attention);
    QString name = QString::fromStdString(step.panel);
    if (name == QLatin1String("dialects"))
        name.chop(1);  // the panel is called after one of them
    for (PanelDock* const dock : m_window.panels().docks())
        if (!name.isEmpty() &&
            (dock->panel()->objectName() == name || dock->panel()->objectName() == name + QLatin1String("Panel")))
            dock->reveal();
}

/// What is open of the parameters stands below the page; a page without a field has all the room.
void LessonCommands::arrange()
{
    const bool learns = m_workspaces.workspace() == Workspace::Learn;
    ParameterForm& form = m_window.form();
    form.setVisible(!learns || (m_run && form.hasFields()));
    if (auto* const column = qobject_cast<QBoxLayout*>(form.parentWidget()->layout()))
        column->setStretchFactor(&form, learns ? 0 : 1);
    m_window.panels().docks().front()->setWindowTitle(learns ? tr("Lessons") : tr("Parameters"));
    form.setSizePolicy(QSizePolicy::Preferred, learns ? QSizePolicy::Maximum : QSizePolicy::Preferred);
}

void LessonCommands::next(int page)
{
    const LessonStep& step = m_run->step();
    if (!step.goal && !step.prediction && !step.question)
        m_run->record().done = true;
    turnTo(static_cast<std::size_t>(page));
}

void LessonCommands::goTo(int page)
{
    if (m_run && page >= 0 && page < static_cast<int>(m_run->records.size()))
        turnTo(static_cast<std::size_t>(page));
}

void LessonCommands::finish()
{
    const LessonStep& step = m_run->step();
    if (!step.goal && !step.prediction && !step.question)
        m_run->record().done = true;
    const int open = static_cast<int>(m_run->records.size()) - donePages(*m_run);
    leave();
    m_window.lessonPanel().list().say(open == 0 ? QString()
                                                : tr("%n page(s) of the lesson are not done yet.", nullptr, open));
}

void LessonCommands::leave()
{
    if (!m_run)
        return;
    keep();
    m_document.endScratch();  // which stops the run
    stop();
}

void LessonCommands::stop()
{
    if (!m_run)
        return;
    m_run.reset();
    m_entry.reset();
    Attention attention = m_attention.attention();
    attention.playhead.reset();
    m_attention.propose(attention);
    refreshShelf();
    m_window.lessonPanel().setRun(std::nullopt);
    arrange();
    Q_EMIT runChanged();
}

/// The document was opened, pasted into or given a preset: the lesson is over.
void LessonCommands::follow(const Snapshot& snapshot, Cause cause)
{
    if (!m_run)
        return;
    if (!m_document.isScratch())
        return stop();
    PageState& state = m_pages[m_run->page];
    state.left = snapshot.value;
    if (cause != Cause::Undo || m_document.isInGesture())
        return;
    state.startedAgain = state.startedAgain && state.shown != snapshot.config();  // undone into what was shown
    check();
}

void LessonCommands::keep()
{
    if (!m_entry || !m_run)
        return;
    if (const auto failure = m_store.keep(*m_entry, *m_run))
        m_window.noticeBar().say(tr("What was done in the lesson could not be kept. %1").arg(*failure));
}

}  // namespace onecycle::ui
