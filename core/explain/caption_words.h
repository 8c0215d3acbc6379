// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace onecycle {

/// A number in a sentence: four digits, with a true minus sign.
[[nodiscard]] std::string worded(double value);

/// A number of steps, with thin spaces between thousands from 10 000 on.
[[nodiscard]] std::string wordedCount(std::int64_t steps);

}  // namespace onecycle
