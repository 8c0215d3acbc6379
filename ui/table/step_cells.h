// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/step_rows.h"

#include <QPalette>
#include <QString>

namespace onecycle::ui {

/// How much the cells and the headings say: what there is room for.
struct CellDetail {
    int digits = 4;         ///< significant digits of the values
    bool longWords = true;  ///< names of phases in one column, else their numbers; headings that are not broken

    friend bool operator==(const CellDetail&, const CellDetail&) = default;
};

/// A cell as it is shown.
struct StepCell {
    QString text;
    QPalette::ColorRole role = QPalette::WindowText;
};

[[nodiscard]] StepCell stepCell(const StepRows& rows, std::int64_t row, StepColumn column, const CellDetail& detail);

/// What is to be said about a cell: the number in full, and what is special about it.
[[nodiscard]] QString cellNote(const StepRows& rows, std::int64_t row, StepColumn column);

/// The heading of \p column, in one line or two.
[[nodiscard]] QString columnTitle(const StepRows& rows, StepColumn column, const CellDetail& detail);

/// What \p column holds, as a sentence.
[[nodiscard]] QString columnMeaning(const StepRows& rows, StepColumn column);

}  // namespace onecycle::ui
