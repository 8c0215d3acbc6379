// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document_value.h"

#include <random>

namespace onecycle {

/// A text that formats may stumble over: empty, a word of YAML, a number, quotes, control characters, any of Unicode.
[[nodiscard]] std::string randomText(std::mt19937& random);

/// A randomConfig() whose groups, and perhaps its optimiser, have names from randomText().
[[nodiscard]] ScheduleConfig randomNamedConfig(std::mt19937& random);

/// A document of one to four randomNamedConfig() with names from randomText(), expressions and unknown keys.
[[nodiscard]] DocumentValue randomDocument(std::mt19937& random);

[[nodiscard]] ViewState randomView(std::mt19937& random);

}  // namespace onecycle
