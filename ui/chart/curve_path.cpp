// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/curve_path.h"

#include "ui/chart/line_clip.h"

namespace onecycle::ui {
namespace {

constexpr double slack = 0.5;  // pixels around the plot: a curve along its edge is whole

}  // namespace

Viewport fineViewport(const ChartState& state)
{
    Viewport viewport = state.frame.viewport();
    viewport.width *= state.options.scale;
    viewport.height *= state.options.scale;
    return viewport;
}

QPainterPath curvePath(const std::vector<std::vector<CurvePoint>>& pieces, const ChartFrame& frame)
{
    const QRectF bounds = frame.plot.adjusted(-slack, -slack, slack, slack);
    QPainterPath path;
    for (const auto& piece : pieces) {
        QPointF from = frame.toPixel(piece.front().x, piece.front().y);
        if (piece.size() == 1 && bounds.contains(from)) {
            path.moveTo(from);
            path.lineTo(from + QPointF(0.01, 0));
        }
        for (std::size_t i = 1; i < piece.size(); ++i) {
            const QPointF to = frame.toPixel(piece[i].x, piece[i].y);
            if (const auto line = clipped({from, to}, bounds)) {
                if (path.isEmpty() || path.currentPosition() != line->p1())
                    path.moveTo(line->p1());
                path.lineTo(line->p2());
            }
            from = to;
        }
    }
    return path;
}

}  // namespace onecycle::ui
