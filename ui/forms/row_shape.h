// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters/parameter.h"

#include <vector>

namespace onecycle::ui {

/// How a parameter stands in the form.
enum class RowShape {
    Wide,  ///< label and caption, below them slider and box
    Half,  ///< label above the field, two a line
    Line,  ///< label and field on one line
};

/// The shape of each parameter of \p section, in the table's order: those with a slider are wide, the others stand two
/// a line, and one that is left without a partner has a line of its own.
[[nodiscard]] std::vector<RowShape> rowShapes(const std::vector<const Parameter*>& section);

}  // namespace onecycle::ui
