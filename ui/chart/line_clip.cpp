// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/line_clip.h"

#include <algorithm>
#include <array>

namespace onecycle::ui {

std::optional<QLineF> clipped(const QLineF& line, const QRectF& rect)
{
    double enter = 0, leave = 1;
    const QPointF a = line.p1();
    const QPointF d = line.p2() - a;
    const std::array<std::pair<double, double>, 4> sides{{{-d.x(), a.x() - rect.left()},
                                                          {d.x(), rect.right() - a.x()},
                                                          {-d.y(), a.y() - rect.top()},
                                                          {d.y(), rect.bottom() - a.y()}}};
    for (const auto& [p, q] : sides) {
        if (p == 0 && q < 0)
            return std::nullopt;
        if (p < 0)
            enter = std::max(enter, q / p);
        if (p > 0)
            leave = std::min(leave, q / p);
    }
    if (enter >= leave)
        return std::nullopt;
    return QLineF(a + enter * d, a + leave * d);
}

}  // namespace onecycle::ui
