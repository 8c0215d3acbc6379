// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/parameters/parameter.h"

#include <span>

namespace onecycle {

/// THE table: every parameter of the program, in the order of the form.
[[nodiscard]] std::span<const Parameter> parameters();

/// The row of \p key, or nullptr.
[[nodiscard]] const Parameter* findParameter(std::string_view key);

/// The heading of a section.
[[nodiscard]] TextMark sectionTitle(Section section);

/// Why \p parameter does not matter in \p config ("total_steps is set and wins"), or an empty mark where it does.
[[nodiscard]] TextMark irrelevance(const ScheduleConfig& config, const Parameter& parameter);

}  // namespace onecycle
