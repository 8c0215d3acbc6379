// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/run_player.h"

#include <cmath>

namespace onecycle::ui {
namespace {

constexpr int frame = 16;        // milliseconds
constexpr int stillFrame = 250;  // where less motion is asked for

}  // namespace

RunPlayer::RunPlayer(QObject* parent) : QObject(parent), m_clock([this] { return m_time.elapsed(); })
{
    m_time.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    setSmooth(false);
    connect(&m_timer, &QTimer::timeout, this, &RunPlayer::tick);
}

void RunPlayer::setSmooth(bool smooth)
{
    m_timer.setInterval(smooth ? frame : stillFrame);
}

void RunPlayer::play()
{
    if (isPlaying())
        return;
    m_last = m_clock();
    m_owed = 0;
    m_timer.start();
    Q_EMIT playingChanged(true);
}

void RunPlayer::pause()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    Q_EMIT playingChanged(false);
}

void RunPlayer::tick()
{
    if (!isPlaying())
        return;
    constexpr double second = 1000;
    const qint64 now = m_clock();
    m_owed += static_cast<double>(now - std::exchange(m_last, now)) * m_rate / second;
    const double units = std::floor(m_owed);
    m_owed -= units;
    if (units >= 1)
        Q_EMIT due(static_cast<qint64>(units));
}

}  // namespace onecycle::ui
