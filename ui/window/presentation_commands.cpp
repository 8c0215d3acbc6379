// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/presentation_commands.h"

#include "ui/document/document.h"
#include "ui/window/actions.h"
#include "ui/window/attention_hub.h"
#include "ui/window/lesson_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/presentation.h"
#include "ui/window/presentation_text.h"

#include <QScreen>

namespace onecycle::ui {

PresentationCommands::PresentationCommands(MainWindow& window, Document& document, AttentionHub& attention,
                                           LessonCommands& lessons)
    : QObject(&window), m_window(window), m_document(document), m_attention(attention), m_lessons(lessons)
{
    connect(window.actions().presentation, &QAction::triggered, this, &PresentationCommands::enter);
    connect(&document, &Document::changed, this, &PresentationCommands::refresh);
    connect(&lessons, &LessonCommands::runChanged, this, &PresentationCommands::refresh);
}

void PresentationCommands::enter()
{
    if (!m_view) {
        m_view = new Presentation(&m_window);
        connect(m_view, &Presentation::nextAsked, this, &PresentationCommands::next);
        connect(m_view, &Presentation::backAsked, this, &PresentationCommands::back);
        connect(m_view, &Presentation::left, this, &PresentationCommands::leave);
        connect(&m_attention, &AttentionHub::changed, m_view, &Presentation::attend);
    }
    m_view->attend(m_attention.attention());
    m_phase.reset();
    m_view->setGeometry(m_window.screen()->geometry());  // where no window manager makes it so
    m_view->showFullScreen();
    m_view->activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
    refresh();
}

void PresentationCommands::leave()
{
    if (m_phase)
        goToPhase(std::nullopt);
    m_lessons.hideAnswer();
    m_window.activateWindow();
}

void PresentationCommands::refresh()
{
    if (!m_view || !m_view->isVisible())
        return;
    const Snapshot& snapshot = m_document.snapshot();
    if (m_phase && (!snapshot.schedule || *m_phase >= snapshot.schedule->phases().size()))
        m_phase.reset();
    m_view->present(snapshot);
    const auto run = m_lessons.presentedRun();
    m_view->setPage(run ? presentedPage(*run, snapshot)
                        : presentedSchedule(snapshot, m_phase, m_attention.attention().group));
}

void PresentationCommands::goToPhase(std::optional<std::size_t> phase)
{
    m_phase = phase;
    Attention attention = m_attention.attention();
    attention.phase = phase;
    m_attention.propose(attention);
    refresh();
}

void PresentationCommands::next()
{
    if (const auto& run = m_lessons.run()) {
        if (!m_lessons.showAnswer() && !run->isLast())
            m_lessons.goTo(static_cast<int>(run->page) + 1);
        return;
    }
    const auto& schedule = m_document.snapshot().schedule;
    const std::size_t phases = schedule ? schedule->phases().size() : 0;
    const std::size_t following = m_phase ? *m_phase + 1 : 0;
    goToPhase(following < phases ? std::optional(following) : std::nullopt);
}

void PresentationCommands::back()
{
    if (const auto& run = m_lessons.run())
        return m_lessons.goTo(static_cast<int>(run->page) - 1);
    if (m_phase)
        goToPhase(*m_phase > 0 ? std::optional(*m_phase - 1) : std::nullopt);
}

}  // namespace onecycle::ui
