// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"
#include "core/support/text_mark.h"
#include "core/support/value.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

struct MeasuredSchedule;

/// One number that can be read off a document and is no parameter: a row of the table that lessons ask by.
struct Measure {
    std::string_view key;  ///< as in lesson files
    TextMark label;        ///< a few words, for people
    std::optional<double> (*number)(const MeasuredSchedule& measured);
};

/// Every row, in the order of the documentation (docs/lessons.md).
[[nodiscard]] std::span<const Measure> measures();

/// True if \p key can be measured: a row of measures(), a row of stepMeasures() with its step (`lr_at(299)`), a
/// parameter, or `budget.` and a field of the budget.
[[nodiscard]] bool isMeasure(std::string_view key);

/// The words of the measures that take a step: `lr_at`, `momentum_at`, `effective_step_at`.
[[nodiscard]] std::span<const std::string_view> stepMeasures();

/// The keys of all that isMeasure(), those with a step as `lr_at(0)`: to choose from, and to find a near word in.
[[nodiscard]] std::vector<std::string_view> measureKeys();

/// What \p key is of the active schedule of \p document, of its first parameter group: a number, a switch or a word. A
/// number that is not finite, one of a schedule that cannot be built, and one that there is not (the effective step
/// under Adam) is nothing. `total_steps` is the count that PyTorch would use, also where epochs give it.
[[nodiscard]] std::optional<Value> measured(const DocumentValue& document, std::string_view key);

/// \p value as lessons write it: \p digits significant ones, all digits of a whole number, `on`, `off`, a word.
[[nodiscard]] std::string measureText(const Value& value, int digits = 4);

}  // namespace onecycle
