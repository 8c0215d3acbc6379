// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

#include <vector>

namespace onecycle::ui {

class LabelPlacer;

/// Finds room for the names of many curves in one plot: each touches its own curve, at its end or where it runs apart
/// from the others; a name that finds no such place is left out. Works on the heights of all curves at some columns of
/// the plot, so that the cost of a name is small.
class VariantNames {
public:
    /// The curve of the active schedule of \p state is the first to keep off.
    explicit VariantNames(const ChartState& state);

    void add(const QPainterPath& path);

    /// The place of a name of \p size at curve \p index, in the order they were added; it is taken from \p placer.
    [[nodiscard]] QRectF place(std::size_t index, const QSizeF& size, LabelPlacer& placer) const;

private:
    using Heights = std::vector<double>;  ///< at every column; NaN where the curve is not in the plot

    [[nodiscard]] double columnAt(std::size_t index) const;
    /// How many curves run through \p rect.
    [[nodiscard]] int crossings(const QRectF& rect) const;

    QRectF m_plot;
    Heights m_active;
    std::vector<Heights> m_curves;
};

}  // namespace onecycle::ui
