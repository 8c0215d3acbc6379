// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/explanation.h"
#include "ui/explain/formula_box.h"

namespace onecycle::ui {

/// \p equation on lines that fit into \p width: the symbols, the live numbers and the result below one another, their
/// signs in one column; what is too long goes on in the next line, and is set smaller where a piece alone is too wide.
/// The top of the box is at y = 0.
[[nodiscard]] FormulaBox equationLines(const Equation& equation, double width);

}  // namespace onecycle::ui
