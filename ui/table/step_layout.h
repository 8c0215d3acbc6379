// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/placed_text.h"
#include "ui/table/step_cells.h"

#include <vector>

namespace onecycle::ui {

/// Where a column stands.
struct ColumnPlace {
    StepColumn column = StepColumn::Step;
    double left = 0;
    double width = 0;
    Qt::Alignment alignment = Qt::AlignRight;
};

/// How the table of steps uses its width: the columns that there is room for and how much their cells say.
struct StepLayout {
    std::vector<ColumnPlace> columns;
    CellDetail detail;
    TextLook look;
};

inline constexpr int stepRowHeight = 24;
inline constexpr int stepHeaderHeight = 40;

/// The richest layout that fits into \p width, whatever the rows hold. With little width the columns of
/// epochs and of phases go; the narrowest layout is as wide as it needs to be.
[[nodiscard]] StepLayout layOutSteps(const StepRows& rows, double width);

/// The texts of the header above the columns.
[[nodiscard]] std::vector<PlacedText> headerTexts(const StepRows& rows, const StepLayout& layout);

/// The texts of \p row, whose top is at \p y.
[[nodiscard]] std::vector<PlacedText> rowTexts(const StepRows& rows, const StepLayout& layout, std::int64_t row,
                                               double y);

}  // namespace onecycle::ui
