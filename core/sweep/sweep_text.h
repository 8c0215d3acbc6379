// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/sweep/sweep.h"

#include <string>
#include <string_view>

namespace onecycle {

/// Reads a sweep as the command line writes it: `pct_start=0.1:0.5:9`, `max_lr=1e-4:1e-2:9:log`, `three_phase`. The
/// count may be any number; without one it stays as in \p usual. The error is a sentence in English.
[[nodiscard]] Result<Sweep, std::string> readSweep(std::string_view text, double usual = Sweep{}.count);

}  // namespace onecycle
