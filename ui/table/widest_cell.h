// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/placed_text.h"
#include "ui/table/step_cells.h"

namespace onecycle::ui {

/// The width that any cell of \p column stays within, without a look at the rows: from the numbers that the schedule
/// leads through. Digits are all of one width.
[[nodiscard]] double widestCell(const StepRows& rows, StepColumn column, const CellDetail& detail,
                                const TextLook& look);

}  // namespace onecycle::ui
