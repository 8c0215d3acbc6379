// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/snapshot.h"

#include <vector>

namespace onecycle {

/// A schedule that stands beside the active one: its curve and where it lies on the active one's axis of steps.
struct Beside {
    const ScheduleEntry* entry = nullptr;  ///< in the snapshot's value
    const Schedule* schedule = nullptr;    ///< null for a table
    const CurveTable* table = nullptr;     ///< null for a schedule
    double stretch = 1;                    ///< steps of the active one per step of this one

    /// Past its own end in the active one's steps.
    [[nodiscard]] double end() const;
    /// Its values where the active schedule is at \p step; NaN where it has none there.
    [[nodiscard]] StepValue valueAt(double step, std::size_t group) const;
    [[nodiscard]] std::size_t groupCount() const;
    [[nodiscard]] bool hasMomentum() const;
};

/// All that is drawn beside the active schedule of \p snapshot, which must outlive it, in the order of the document:
/// what is hidden or cannot be built is left out.
[[nodiscard]] std::vector<Beside> besides(const Snapshot& snapshot);

/// Where the longest of the active schedule and \p others ends, in the active one's steps; 0 without a schedule.
[[nodiscard]] double endOfAll(const Snapshot& snapshot, const std::vector<Beside>& others);

/// How many steps of the active schedule go into one step of \p entry, whose run has \p totalSteps, by the snapshot's
/// CompareBy. 1 where the epochs of one of them are not known.
[[nodiscard]] double stretchOf(const Snapshot& snapshot, const ScheduleEntry& entry, double totalSteps);

}  // namespace onecycle
