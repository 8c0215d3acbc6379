// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/training_run.h"

#include <QWidget>

#include <vector>

namespace onecycle::ui {

class ChoiceBox;
class RunSlider;
class TransportButton;

/// The buttons of a player, the place in the run, and the speed.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    explicit TransportBar(QWidget* parent = nullptr);

    /// Null: there is nothing to play.
    void present(const TrainingRun* run, bool playing);
    /// One of playSpeeds.
    [[nodiscard]] double speed() const;
    /// "2 batches a second": what the speed is in the run that is shown.
    [[nodiscard]] QString rateText() const;

Q_SIGNALS:
    void restartAsked();
    void backAsked();
    void playAsked();
    void stepAsked();
    void batchAsked();
    void lastAsked();
    void moved(qint64 step);
    void speedChanged();

private:
    TransportButton* add(const char* name, const QString& text, const QString& toolTip);
    void fillSpeeds(std::int64_t totalSteps);
    void describeSpeed();

    TransportButton* m_restart;
    TransportButton* m_back;
    TransportButton* m_play;
    TransportButton* m_step;
    TransportButton* m_batch;
    TransportButton* m_last;
    RunSlider* m_place;
    ChoiceBox* m_speed;
    std::int64_t m_totalSteps = 0;
};

}  // namespace onecycle::ui
