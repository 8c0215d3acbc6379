// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/playback_panel.h"

#include "ui/playback/log_strip.h"
#include "ui/playback/loop_cartoon.h"
#include "ui/playback/playback_words.h"
#include "ui/playback/run_player.h"
#include "ui/playback/transport_bar.h"
#include "ui/text/translate.h"
#include "ui/theme/sheet_property.h"

#include <QBoxLayout>
#include <QHideEvent>
#include <QLabel>

#include <algorithm>

namespace onecycle::ui {
namespace {

/// Why nothing can be played.
QString reason(const Snapshot& snapshot)
{
    QString first = PlaybackPanel::tr("There is no run to play.");
    for (const Issue& issue : snapshot.issues)
        if (issue.severity == Severity::Error)
            return first + QLatin1Char(' ') + ownSentence(issue);
    return first;
}

}  // namespace

PlaybackPanel::PlaybackPanel(QWidget* parent)
    : View(parent),
      m_transport(new TransportBar(this)),
      m_cartoon(new LoopCartoon(this)),
      m_log(new LogStrip(this)),
      m_status(new QLabel(this)),
      m_body(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_column(nullptr),
      m_player(new RunPlayer(this))
{
    setObjectName(QStringLiteral("playbackPanel"));
    setAccessibleName(tr("Playback"));
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_cartoon->setObjectName(QStringLiteral("playback.cartoon"));
    m_cartoon->setAccessibleName(tr("One batch of the training loop"));
    m_cartoon->setToolTip(tr("What the loop does with one batch, and with the learning rate."));
    m_status->setObjectName(QStringLiteral("playback.status"));
    m_status->setProperty("role", QStringLiteral("status"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    layOut();
    connect(m_transport, &TransportBar::restartAsked, this, &PlaybackPanel::goToFirst);
    connect(m_transport, &TransportBar::backAsked, this, &PlaybackPanel::back);
    connect(m_transport, &TransportBar::playAsked, this, &PlaybackPanel::togglePlay);
    connect(m_transport, &TransportBar::stepAsked, this, &PlaybackPanel::step);
    connect(m_transport, &TransportBar::batchAsked, this, [this] { skip(1); });
    connect(m_transport, &TransportBar::lastAsked, this, &PlaybackPanel::goToLast);
    connect(m_transport, &TransportBar::moved, this, &PlaybackPanel::goToBatch);
    connect(m_transport, &TransportBar::speedChanged, this, &PlaybackPanel::setRate);
    connect(m_player, &RunPlayer::due, this, &PlaybackPanel::proceed);
    connect(m_player, &RunPlayer::playingChanged, this, &PlaybackPanel::refresh);
}

void PlaybackPanel::setMotion(bool allowed)
{
    m_motion = allowed;
    m_player->setSmooth(allowed);
}

void PlaybackPanel::show(const Snapshot& snapshot, Cause cause)
{
    const bool same = !m_stale && m_run && snapshot.buildable && m_snapshot.buildable &&
                      snapshot.scheduleConfig == m_snapshot.scheduleConfig;
    m_snapshot = snapshot;
    if (cause == Cause::Open)
        m_player->pause();
    m_stale = m_stale || !same || cause == Cause::Open;
    if (m_stale && canWait())
        m_run.reset();
    else if (m_stale)
        build();
    if (cause == Cause::Open)
        leave();
    refresh();
}

/// A run is not built for nobody: only where the playhead may have to move to stay within it.
bool PlaybackPanel::canWait() const
{
    if (isVisible())
        return false;
    if (!m_attention.playhead || !m_snapshot.buildable || !m_snapshot.schedule)
        return true;
    const std::int64_t step = m_attention.playhead->step;
    return step >= m_snapshot.schedule->firstStep() && step < m_snapshot.schedule->totalSteps();
}

/// Keeps the place where the run has it.
void PlaybackPanel::build()
{
    m_stale = false;
    m_run.reset();
    if (m_snapshot.buildable)
        if (auto made = TrainingRun::create(m_snapshot.scheduleConfig))
            m_run.emplace(std::move(made).value());
    if (!m_run)
        return m_player->pause();
    setRate();
    m_log->setWidestNote(widestNote(*m_run));
    arrange();
    if (!m_attention.playhead)
        return;
    m_run->seek(*m_attention.playhead);
    if (m_run->position() != *m_attention.playhead)
        report();
}

void PlaybackPanel::attend(const Attention& attention)
{
    m_attention = attention;
    if (m_run) {
        const Playhead place = attention.playhead.value_or(m_run->begin());
        if (place != m_run->position())
            m_run->seek(place);
        if (!attention.playhead)
            m_player->pause();
    }
    refresh();
}

void PlaybackPanel::leave()
{
    m_player->pause();
    if (!m_attention.playhead)
        return;
    Attention attention = m_attention;
    if (attention.step == static_cast<double>(attention.playhead->step))
        attention.step.reset();
    attention.playhead.reset();
    Q_EMIT attentionProposed(attention);
}

std::size_t PlaybackPanel::group() const
{
    return std::min(m_attention.group, m_snapshot.scheduleConfig.groupCount() - 1);
}

void PlaybackPanel::hideEvent(QHideEvent* event)
{
    View::hideEvent(event);
    if (!event->spontaneous())
        m_player->pause();
}

void PlaybackPanel::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    m_status->setMinimumHeight(statusHeight());  // its font is known by now
    if (m_stale)
        build();
    refresh();
}

void PlaybackPanel::refresh()
{
    if (!isVisible())
        return;
    m_transport->present(m_run ? &*m_run : nullptr, m_player->isPlaying());
    setSheetProperty(m_status, "state", m_run && m_run->raised() ? QStringLiteral("raised") : QString());
    if (m_run)
        return presentRun();
    m_cartoon->present({}, false);
    m_log->clear();
    m_status->setText(reason(m_snapshot));
    m_status->setToolTip({});
    makeRoom();
}

void PlaybackPanel::presentRun()
{
    const ScheduleConfig& config = m_snapshot.scheduleConfig;
    const Playhead& at = m_run->position();
    const bool raised = m_run->raised().has_value();
    const auto logged = m_run->logged(group());
    const RatePair rates = ratesOf(*m_run, group());
    using Compared = LogStrip::Compared;
    const Compared compared = !logged                              ? Compared::Not
                              : *logged == m_run->used(group()).lr ? Compared::Equal
                                                                   : Compared::Differ;
    m_cartoon->present(
        {at.stage, raised, stageMessage(*m_run, config, group(), true), stageMessage(*m_run, config, group(), false)},
        flows());
    m_log->present({rates.used, rates.logged, loggedNote(*m_run), compared, at.stage >= LoopStage::OptimizerStep,
                    at.stage == LoopStage::SchedulerStep, raised});
    m_status->setText(statusSentence(*m_run, config, group()));
    m_status->setToolTip(otherVersions(*m_run));
    makeRoom();
}

}  // namespace onecycle::ui
