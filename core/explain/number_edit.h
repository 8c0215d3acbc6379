// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/lesson_rules.h"
#include "core/explain/formula.h"
#include "core/parameters/number_step.h"
#include "core/parameters/remark.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace onecycle {

/// A number of a formula in a hand: where it comes from, in which configuration and parameter group, what it was.
struct HeldNumber {
    NumberSource source;
    double value = 0;
    ScheduleConfig config;
    std::size_t group = 0;
};

/// What giving a number another value means, or why that cannot be.
struct NumberEdit {
    std::vector<Assignment> assignments;
    std::optional<Remark> refusal;
};
[[nodiscard]] NumberEdit numberEdit(const HeldNumber& held, double value);

/// The number that \p held is after a drag of \p pixels to the right: by equal factors where its parameter has a
/// logarithmic scale, else by equal steps; held back where the schedule would have an error. Short to read: as many
/// digits as a pixel can tell apart, one more with \p fine.
[[nodiscard]] double draggedNumber(const HeldNumber& held, double pixels, bool fine);

/// The number that follows \p held upwards or downwards, as in the fields of the form.
[[nodiscard]] double steppedNumber(const HeldNumber& held, bool up, StepSize size);

/// False where the number only follows from others, and where a lesson locks it.
[[nodiscard]] bool canEdit(const NumberSource& source, const std::optional<LessonRules>& rules);

}  // namespace onecycle
