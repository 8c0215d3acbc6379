// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule.h"

#include <optional>

namespace onecycle {

/// All that can be read off the curves of one group at one step.
struct Reading {
    double step = 0;
    std::optional<double> epoch;  ///< step / steps_per_epoch; empty where that is not known
    PhaseKind phase = PhaseKind::WarmUp;
    std::size_t phaseIndex = 0;
    double phaseShare = 0;  ///< how much of the phase is done, 0 to 1
    StepValue value;
    std::optional<double> effectiveStep;  ///< lr / (1 - momentum); only where hasEffectiveStep()
    double slope = 0;      ///< of the learning rate, per step: to the next step, at the last from the one before
    double areaShare = 0;  ///< sum of the lr of this run's steps up to and with this one, over that of all; 0 to 1
    bool pastEnd = false;  ///< step T: no batch uses it, a log shows it after the last step()
};

/// The reading of \p group at the whole \p step from the first one of the run to T. \p config is what \p schedule was
/// built from.
[[nodiscard]] Reading readingAt(const Schedule& schedule, const ScheduleConfig& config, double step,
                                std::size_t group = 0);

/// What lies between two readings, the later minus the earlier.
struct Difference {
    double steps = 0;
    std::optional<double> epochs;
    double lr = 0;
    double lrRatio = 0;  ///< later over earlier
    double momentum = 0;
    double areaShare = 0;
};
[[nodiscard]] Difference difference(const Reading& from, const Reading& to);

}  // namespace onecycle
