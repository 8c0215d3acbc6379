// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/training_run.h"
#include "core/schedule/schedule_config.h"

#include <QString>

namespace onecycle::ui {

/// Two learning rates as texts that differ where the numbers do.
struct RatePair {
    QString used;
    QString logged;  ///< a dash where nothing is logged
};
[[nodiscard]] RatePair ratesOf(const TrainingRun& run, std::size_t group);

/// Where \p run stands and what happens to the learning rate of \p group there, in a sentence or two.
[[nodiscard]] QString statusSentence(const TrainingRun& run, const ScheduleConfig& config, std::size_t group);

/// What goes out of the present stage, in a few words; with \p momentum, that too.
[[nodiscard]] QString stageMessage(const TrainingRun& run, const ScheduleConfig& config, std::size_t group,
                                   bool momentum);

/// Whose learning rate a log shows after the present batch.
[[nodiscard]] QString loggedNote(const TrainingRun& run);
[[nodiscard]] QString widestNote(const TrainingRun& run);

/// What other versions of PyTorch say where one raises; empty where none does.
[[nodiscard]] QString otherVersions(const TrainingRun& run);

}  // namespace onecycle::ui
