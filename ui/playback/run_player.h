// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace onecycle::ui {

/// The beat of the playback: says how much of the run is due, by the time that has passed, at every frame.
class RunPlayer : public QObject {
    Q_OBJECT

public:
    explicit RunPlayer(QObject* parent = nullptr);

    /// Another clock, in milliseconds.
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }
    /// How many units are due in a second; what is due already stays so.
    void setRate(double perSecond) { m_rate = perSecond; }
    /// Frames as fast as a screen shows them, or so few that nothing seems to move.
    void setSmooth(bool smooth);

    void play();
    void pause();
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }

public Q_SLOTS:
    /// A frame.
    void tick();

Q_SIGNALS:
    void due(qint64 units);
    void playingChanged(bool playing);

private:
    QTimer m_timer;
    QElapsedTimer m_time;
    std::function<qint64()> m_clock;
    qint64 m_last = 0;
    double m_rate = 1;
    double m_owed = 0;  // of a unit that is not due yet
};

}  // namespace onecycle::ui
