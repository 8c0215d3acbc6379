// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPainterPath>
#include <QRectF>

#include <vector>

namespace onecycle::ui {

/// Finds room for short texts beside points of a curve: inside the plot, clear of one another and of the marked points,
/// and off the curve where that is possible. Pure geometry in pixels.
class LabelPlacer {
public:
    /// \p curve is made of polylines.
    LabelPlacer(const QRectF& plot, const QPainterPath& curve);

    /// Nothing is placed within \p radius of \p point.
    void keepClear(const QPointF& point, double radius);

    /// Room for a text of \p size near \p point, \p gap away, which is then taken; a null rectangle where there is
    /// none.
    [[nodiscard]] QRectF place(const QPointF& point, const QSizeF& size, double gap);

    /// Takes \p rect itself, if it is in the plot and free.
    [[nodiscard]] bool take(const QRectF& rect);

private:
    [[nodiscard]] double crossing(const QRectF& rect) const;

    QRectF m_plot;
    std::vector<QLineF> m_curve;
    std::vector<QRectF> m_taken;
};

}  // namespace onecycle::ui
