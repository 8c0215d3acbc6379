// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/label_place.h"

#include "ui/chart/line_clip.h"

#include <QLineF>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double crossingWeight = 20;  // a pixel of curve behind a text is as bad as standing this much farther away

double lengthInside(const QPointF& a, const QPointF& b, const QRectF& rect)
{
    const auto inside = clipped({a, b}, rect);
    return inside ? inside->length() : 0;
}

/// True where a look at the ends is enough: most pieces of a curve are far from most texts.
bool isBeside(const QLineF& piece, const QRectF& rect)
{
    return std::max(piece.x1(), piece.x2()) < rect.left() || std::min(piece.x1(), piece.x2()) > rect.right() ||
           std::max(piece.y1(), piece.y2()) < rect.top() || std::min(piece.y1(), piece.y2()) > rect.bottom();
}

/// Top left corners to try, the preferred ones first: above, below, beside, then farther away.
std::vector<QPointF> corners(const QPointF& point, const QSizeF& size, double gap)
{
    const double w = size.width(), h = size.height();
    std::vector<QPointF> all{{-w / 2, -gap - h}, {-w / 2, gap}, {1.6 * gap, -h / 2}, {-1.6 * gap - w, -h / 2}};
    for (const double dx : {1.6 * gap, 3 * gap, 6 * gap, -1.6 * gap - w, -3 * gap - w, -w / 2, 0.0, -w})
        for (const double dy : {gap / 2, -gap / 2 - h, -gap - h, -2 * gap - h, -3 * gap - h, -5 * gap - h, gap, 2 * gap,
                                3 * gap, 5 * gap})
            all.emplace_back(dx, dy);
    for (QPointF& corner : all)
        corner += point;
    return all;
}

QRectF movedInto(QRectF rect, const QRectF& bounds)
{
    rect.moveLeft(std::clamp(rect.left(), bounds.left(), std::max(bounds.left(), bounds.right() - rect.width())));
    rect.moveTop(std::clamp(rect.top(), bounds.top(), std::max(bounds.top(), bounds.bottom() - rect.height())));
    return rect;
}

}  // namespace

LabelPlacer::LabelPlacer(const QRectF& plot, const QPainterPath& curve) : m_plot(plot.adjusted(4, 1, -4, -1))
{
    m_curve.reserve(static_cast<std::size_t>(curve.elementCount()));
    for (int i = 1; i < curve.elementCount(); ++i)
        if (curve.elementAt(i).isLineTo())
            m_curve.emplace_back(curve.elementAt(i - 1), curve.elementAt(i));
}

void LabelPlacer::keepClear(const QPointF& point, double radius)
{
    m_taken.emplace_back(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius);
}

QRectF LabelPlacer::place(const QPointF& point, const QSizeF& size, double gap)
{
    QRectF best;
    double bestCost = 1e9;
    double order = 0;
    for (const QPointF& corner : corners(point, size, gap)) {
        const QRectF rect = movedInto(QRectF(corner, size), m_plot);
        order += 0.5;
        const double away = order + QLineF(rect.topLeft(), corner).length();
        if (away >= bestCost)
            continue;
        const bool free = m_plot.contains(rect) && !rect.contains(point) &&
                          std::ranges::none_of(m_taken, [&](const QRectF& other) { return other.intersects(rect); });
        if (!free)
            continue;
        const double cost = crossingWeight * crossing(rect) + away;
        if (cost < bestCost) {
            best = rect;
            bestCost = cost;
        }
    }
    if (!best.isNull())
        m_taken.push_back(best.adjusted(-2, 0, 2, 0));
    return best;
}

bool LabelPlacer::take(const QRectF& rect)
{
    if (!m_plot.contains(rect) ||
        std::ranges::any_of(m_taken, [&](const QRectF& other) { return other.intersects(rect); }))
        return false;
    m_taken.push_back(rect.adjusted(-2, 0, 2, 0));
    return true;
}

double LabelPlacer::crossing(const QRectF& rect) const
{
    const QRectF padded = rect.adjusted(-3, -1, 3, 1);
    double length = 0;
    for (const QLineF& piece : m_curve)
        if (!isBeside(piece, padded))
            length += lengthInside(piece.p1(), piece.p2(), padded);
    return length;
}

}  // namespace onecycle::ui
