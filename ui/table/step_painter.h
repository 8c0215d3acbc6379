// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/step_layout.h"

#include <QSize>

#include <optional>

class QPainter;

namespace onecycle::ui {

/// Rows one after the other.
struct RowRange {
    std::int64_t first = 0;
    std::int64_t last = 0;

    [[nodiscard]] std::int64_t count() const { return last - first + 1; }
    [[nodiscard]] bool contains(std::int64_t row) const { return row >= first && row <= last; }
};

/// What is seen of the table of steps.
struct StepScene {
    const StepRows& rows;
    const StepLayout& layout;
    std::int64_t top = 0;
    std::optional<std::int64_t> current;
    std::optional<RowRange> selected;
    bool focused = false;
    bool dimmed = false;
};

/// Draws the header and as many rows as \p size shows, in the colours of \p palette.
void paintSteps(QPainter& painter, const QPalette& palette, const QSize& size, const StepScene& scene);

}  // namespace onecycle::ui
