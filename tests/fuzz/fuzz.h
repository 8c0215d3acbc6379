// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace onecycle::fuzz {

/// What a target does with an input: every fuzz_*.cpp has one.
void run(std::string_view input);

}  // namespace onecycle::fuzz
