// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policies/policies.h"
#include "core/schedule/phase.h"

#include <string_view>
#include <vector>

namespace onecycle {

/// What the phases of one parameter group are made of.
struct PolicyRun {
    const Policy& row;
    const ReferencePolicy& policy;
    double peak = 0;   ///< the highest learning rate
    double steps = 1;  ///< of the whole run

    /// The number \p key, which the row must have.
    [[nodiscard]] double number(std::string_view key) const { return numbers(key).front(); }
    /// The list \p key, which the row must have.
    [[nodiscard]] std::vector<double> numbers(std::string_view key) const;
    /// The whole step nearest to \p share of the run, the even one of two.
    [[nodiscard]] double wholeStep(double share) const;
};

/// Stays at \p value.
[[nodiscard]] Ramp holding(double value);

/// A straight line.
[[nodiscard]] Ramp line(double from, double to);

/// Adds a phase from the end of the last one (or 0) to \p end; nothing if that is no later.
void append(std::vector<Phase>& phases, PhaseKind kind, double end, Ramp lr, Ramp momentum);

/// The end of a phase whose successor begins on \p step: a step belongs to the first phase whose end is not passed.
[[nodiscard]] double justBefore(double step);

}  // namespace onecycle
