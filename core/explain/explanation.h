// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/explain/formula.h"
#include "core/schedule/schedule.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace onecycle {

/// `left = symbolic = substituted = result`.
struct Equation {
    Formula left;
    Formula symbolic;
    Formula substituted;  ///< evaluates to `result`, bit for bit
    Formula result;

    friend bool operator==(const Equation&, const Equation&) = default;
};

/// How the values of one step come about: the formulas of the ramps of its phase with their live numbers.
struct Explanation {
    std::int64_t step = 0;
    std::size_t phase = 0;  ///< index
    PhaseKind kind = PhaseKind::WarmUp;
    std::optional<Equation> position;  ///< p, from 0 to 1 within the phase; none where no ramp needs it
    Equation lr;
    std::optional<Equation> momentum;  ///< none where it is not cycled
};

/// The explanation of \p step of \p group. \p config is what \p schedule was built from; the step must be one of
/// 0 .. total_steps - 1. Source: torch 1.13 to 2.14, `_annealing_cos`, `_annealing_linear`, `get_lr`.
[[nodiscard]] Explanation explain(const Schedule& schedule, const ScheduleConfig& config, std::int64_t step,
                                  std::size_t group);

/// Where the ends of the ramps and of the phases of a 1cycle come from.
[[nodiscard]] NumberSource initialRate();
[[nodiscard]] NumberSource highestRate();
[[nodiscard]] NumberSource finalRate();
[[nodiscard]] NumberSource ceilingOfMomentum();
[[nodiscard]] NumberSource floorOfMomentum();
/// The boundary at `which * (pct_start*T - 1)`.
[[nodiscard]] NumberSource phaseBoundary(double which);
/// The last step. It can be changed where total_steps is given.
[[nodiscard]] NumberSource lastStep(const ScheduleConfig& config);
/// The step that is explained: changing it moves the cursor.
[[nodiscard]] NumberSource cursorStep();

/// \p equation in one line of text, with equals signs only where they are true.
[[nodiscard]] std::string equationText(const Equation& equation);

}  // namespace onecycle
