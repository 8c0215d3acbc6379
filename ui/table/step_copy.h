// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/step_rows.h"

#include <QString>

namespace onecycle::ui {

/// More rows than this are a file rather than a clipboard's content.
inline constexpr std::int64_t mostCopiedRows = 100000;

/// The rows \p first to \p last as lines of values parted by tabs, after a line of names. Numbers are the shortest text
/// that reads back to the same double; what PyTorch does not compute is left empty.
[[nodiscard]] QString copiedSteps(const StepRows& rows, std::int64_t first, std::int64_t last);

}  // namespace onecycle::ui
