// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule_config.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace onecycle::oracle {

/// One line of the differential test: `key=value` words. Numbers are C99 hex floats, `nan` or `inf`, so that they
/// arrive with every bit; a list begins with `[`.
using Words = std::map<std::string, std::string, std::less<>>;

[[nodiscard]] Words wordsOf(std::string_view line);

/// The word of \p key, or an empty text.
[[nodiscard]] std::string wordOf(const Words& words, std::string_view key);

[[nodiscard]] std::vector<double> numbersOf(std::string_view text);

/// The configuration among \p words; \p prefix is put before every key (`a.max_lr`).
[[nodiscard]] ScheduleConfig configOf(const Words& words, const std::string& prefix = {});

}  // namespace onecycle::oracle
