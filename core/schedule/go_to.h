// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/result.h"
#include "core/support/text_mark.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// Where one can go in a run.
struct GoToRange {
    std::int64_t first = 0;               ///< the first step there is
    std::int64_t last = 0;                ///< total_steps: the value after the last step() counts as a step
    std::optional<double> stepsPerEpoch;  ///< none, or no positive number: epochs are not known

    friend bool operator==(const GoToRange&, const GoToRange&) = default;
};

/// Why a text leads to no step: a sentence and what stands for `%1`, `%2` ... in it. It names what was typed,
/// shortened where that is long, and what can be typed instead.
struct GoToError {
    TextMark sentence;
    std::vector<std::string> arguments;
};

/// The step that \p text, as a person types it, leads to: a step (`420`, `step 420`, `batch 420`, also with narrow
/// spaces between thousands, as the window writes it), or a place in epochs from 0 on (`4.2 epochs`, `epoch 4`,
/// `e4.2`), which is the nearest step: epoch 4 begins on step 4 * stepsPerEpoch. Capitals do not matter; the decimal
/// mark is a point.
[[nodiscard]] Result<std::int64_t, GoToError> parseGoTo(std::string_view text, const GoToRange& range);

}  // namespace onecycle
