// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule.h"

#include <string>
#include <string_view>

namespace onecycle {

/// portableFunction() with \p imports, whole lines, after its own `import math`.
[[nodiscard]] std::string portableModule(const Schedule& schedule, std::string_view imports);

}  // namespace onecycle
