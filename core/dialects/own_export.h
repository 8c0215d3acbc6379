// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <string_view>

namespace onecycle {

/// True if \p text is what some exporter writes for \p source, the schedule that its header names: nobody has changed
/// it since, and the header says more than a reader of the framework's code could. Line ends do not count.
[[nodiscard]] bool isOwnExport(std::string_view text, const ReadDocument& source);

}  // namespace onecycle
