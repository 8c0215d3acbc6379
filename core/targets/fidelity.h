// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/text_mark.h"
#include "core/targets/target_curve.h"

#include <cstdint>

namespace onecycle {

/// How well a target follows the schedule.
enum class Exactness {
    Exact,        ///< learning rate and momentum, but for rounding (10^-6 of the peak)
    ExactLr,      ///< the learning rate; the momentum is not scheduled there, or differs
    Approximate,  ///< the learning rate differs
};

/// The English name, marked: "exact", "exact learning rate only", "approximate".
[[nodiscard]] TextMark exactnessName(Exactness exactness);

/// Where two curves differ most.
struct Deviation {
    double error = 0;  ///< of the learning rate in units of the group's largest, of the momentum as it is
    std::int64_t step = 0;
    std::size_t group = 0;
};

/// A target against the schedule, over the steps of the run.
struct Fidelity {
    Exactness exactness = Exactness::Exact;
    Deviation lr;
    Deviation momentum;           ///< 0 where the target or the schedule leaves the momentum alone
    bool leavesMomentum = false;  ///< the schedule cycles the momentum and the target does not
    double lastLr = 0;            ///< what the last step of group 0 uses there
    std::int64_t examined = 0;    ///< steps that were compared: all of them up to 10 000
};

/// Compares \p target with \p schedule, PyTorch's values: every step of a run of up to 10 000 (fewer with more than
/// 20 parameter groups), else those beside every
/// break and so many between that a smooth difference is found to three digits. Constant time.
[[nodiscard]] Fidelity fidelity(const TargetCurve& target, const Schedule& schedule);

}  // namespace onecycle
