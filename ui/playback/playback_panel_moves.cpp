// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/play_speed.h"
#include "ui/playback/playback_panel.h"
#include "ui/playback/run_player.h"
#include "ui/playback/transport_bar.h"

#include <QKeyEvent>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int stagesOfBatch = 4;

}  // namespace

void PlaybackPanel::togglePlay()
{
    if (m_player->isPlaying())
        return m_player->pause();
    if (m_stale)
        build();
    if (!m_run || m_run->position() == m_run->end())
        return;
    report();
    m_player->play();
}

bool PlaybackPanel::playsStages() const
{
    return showsStages(batchesPerSecond(m_transport->speed(), m_run->totalSteps()));
}

/// What flows from stage to stage needs time to be seen.
bool PlaybackPanel::flows() const
{
    constexpr double slow = 1;  // batches a second
    return m_motion && (!m_player->isPlaying() || batchesPerSecond(m_transport->speed(), m_run->totalSteps()) <= slow);
}

void PlaybackPanel::setRate()
{
    if (!m_run)
        return;
    const double batches = batchesPerSecond(m_transport->speed(), m_run->totalSteps());
    m_player->setRate(playsStages() ? stagesOfBatch * batches : batches);
}

/// A fast run shows whole batches, each as it is after its scheduler.step(), where both lines of the log are there.
void PlaybackPanel::proceed(qint64 units)
{
    if (!m_run)
        return;
    if (playsStages() && units == 1) {
        m_run->advance();
    } else if (playsStages()) {
        m_run->seek(placeAfter(m_run->position(), units));
    } else {
        const Playhead& at = m_run->position();
        const bool whole = at.stage == LoopStage::SchedulerStep;
        m_run->seek({at.step + units - (whole ? 0 : 1), LoopStage::SchedulerStep});
    }
    report();
    if (m_run->position() == m_run->end())
        m_player->pause();
}

void PlaybackPanel::step()
{
    if (m_run && m_run->advance())
        report();
}

void PlaybackPanel::back()
{
    if (m_run && m_run->back())
        report();
}

void PlaybackPanel::skip(std::int64_t batches)
{
    if (m_run)
        goTo({m_run->position().step + batches, m_run->position().stage});
}

void PlaybackPanel::goToBatch(qint64 step)
{
    if (m_run)
        goTo({step, m_run->position().stage});
}

void PlaybackPanel::goToFirst()
{
    if (m_run)
        goTo(m_run->begin());
}

void PlaybackPanel::goToLast()
{
    if (m_run)
        goTo({m_run->totalSteps() - 1, LoopStage::Forward});
}

void PlaybackPanel::goTo(const Playhead& place)
{
    if (!m_run)
        return;
    m_run->seek(place);
    report();
}

void PlaybackPanel::report()
{
    Attention attention = m_attention;
    attention.playhead = m_run->position();
    attention.step = static_cast<double>(m_run->position().step);
    Q_EMIT attentionProposed(attention);
}

/// Keys that no control of the panel has taken.
void PlaybackPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return View::keyPressEvent(event);
    const bool whole = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            togglePlay();
        break;
    case Qt::Key_Left: whole ? skip(-1) : back(); break;
    case Qt::Key_Right: whole ? skip(1) : step(); break;
    case Qt::Key_PageUp: skip(-pageOf()); break;
    case Qt::Key_PageDown: skip(pageOf()); break;
    case Qt::Key_Home: goToFirst(); break;
    case Qt::Key_End: goToLast(); break;
    default: View::keyPressEvent(event);
    }
}

/// As the page keys of the chart's cursor.
std::int64_t PlaybackPanel::pageOf() const
{
    constexpr std::int64_t pages = 20;
    return m_run ? std::max<std::int64_t>(1, m_run->totalSteps() / pages) : 1;
}

}  // namespace onecycle::ui
