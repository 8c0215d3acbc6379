// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/plane_path.h"

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double tolerance = 0.1;  // pixels between the polyline and the true way
constexpr int deepest = 9;         // halvings of a part of a phase
constexpr int partsOnLogAxis = 8;  // so that no bend hides between the points that are tried
constexpr double sameWay = 6;      // pixels: as near as that, the present phase is kept

double distance(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// The point of the line from \p a to \p b that is nearest to \p p.
QPointF nearestOnLine(const QPointF& a, const QPointF& b, const QPointF& p)
{
    const QPointF d = b - a;
    const double length = QPointF::dotProduct(d, d);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(p - a, d) / length, 0.0, 1.0) : 0;
    return a + share * d;
}

QLineF forward(const QPointF& from, const QPointF& a, const QPointF& b)
{
    const double length = distance(a, b);
    return {from, length > 0 ? from + (b - a) / length : from};
}

}  // namespace

double PlanePiece::length() const
{
    double sum = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        sum += distance(points[i - 1], points[i]);
    return sum;
}

QLineF PlanePiece::at(double share) const
{
    double left = share * length();
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double part = distance(points[i - 1], points[i]);
        if (part >= left && part > 0)
            return forward(points[i - 1] + (points[i] - points[i - 1]) * (left / part), points[i - 1], points[i]);
        left -= part;
    }
    return {points.back(), points.back()};
}

PlanePath::PlanePath(std::shared_ptr<const Schedule> schedule, std::size_t group, const PlaneFrame& frame)
    : m_schedule(std::move(schedule)), m_group(group), m_frame(frame)
{
    const auto phases = m_schedule->phases(group);
    const double last = static_cast<double>(m_schedule->totalSteps() - 1);
    double begin = static_cast<double>(m_schedule->firstStep());
    for (std::size_t i = 0; i < phases.size() && begin <= last; ++i) {
        const double end = i + 1 == phases.size() ? last : std::min(phases[i].end, last);
        if (end < begin || !std::isfinite(pixelIn(i, begin).x()))
            continue;
        m_pieces.push_back(pieceOf(i, begin, end));
        begin = end;
    }
}

QPointF PlanePath::pixelIn(std::size_t phase, double step) const
{
    const Phase& p = m_schedule->phases(m_group)[phase];
    return m_frame.toPixel({rampValue(p, p.lr, step), rampValue(p, p.momentum, step)});
}

PlanePiece PlanePath::pieceOf(std::size_t phase, double begin, double end) const
{
    PlanePiece piece{m_schedule->phases(m_group)[phase].kind, phase, {begin}, {pixelIn(phase, begin)}};
    const int parts = m_frame.logLr ? partsOnLogAxis : 1;
    for (int i = 1; i <= parts && end > begin; ++i) {
        const double step = i == parts ? end : begin + (end - begin) * i / parts;
        flatten(piece, step, pixelIn(phase, step), 0);
    }
    return piece;
}

void PlanePath::flatten(PlanePiece& piece, double end, const QPointF& last, int depth) const
{
    const double begin = piece.steps.back();
    const QPointF first = piece.points.back();
    const double middle = (begin + end) / 2;
    const QPointF half = pixelIn(piece.phase, middle);
    if (depth < deepest && m_frame.logLr && distance(half, nearestOnLine(first, last, half)) > tolerance) {
        flatten(piece, middle, half, depth + 1);
        flatten(piece, end, last, depth + 1);
        return;
    }
    piece.steps.push_back(end);
    piece.points.push_back(last);
}

QPainterPath PlanePath::painterPath() const
{
    QPainterPath path;
    for (const PlanePiece& piece : m_pieces) {
        path.moveTo(piece.points.front());
        for (std::size_t i = 1; i < piece.points.size(); ++i)
            path.lineTo(piece.points[i]);
    }
    return path;
}

std::optional<QPointF> PlanePath::pixelAt(double step) const
{
    const StepValue value = m_schedule ? m_schedule->valueAt(step, m_group) : StepValue{};
    if (m_pieces.empty() || !std::isfinite(value.lr) || !std::isfinite(value.momentum))
        return std::nullopt;
    return m_frame.toPixel(value);
}

std::optional<QLineF> PlanePath::forwardAt(double step) const
{
    const auto from = pixelAt(step);
    if (!from)
        return std::nullopt;
    for (const PlanePiece& piece : m_pieces)
        for (std::size_t i = 1; i < piece.steps.size(); ++i)
            if (step <= piece.steps[i])
                return forward(*from, piece.points[i - 1], piece.points[i]);
    return QLineF(*from, *from);
}

double PlanePath::nearestIn(const PlanePiece& piece, const QPointF& point) const
{
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i + 1 < piece.points.size(); ++i)
        if (const double d = distance(point, nearestOnLine(piece.points[i], piece.points[i + 1], point)); d < least) {
            least = d;
            best = i;
        }
    double low = piece.steps[best];
    double high = piece.steps[std::min(best + 1, piece.steps.size() - 1)];
    while (high - low > 0.25) {  // a phase moves one way: the distance has one minimum
        const double a = low + (high - low) / 3, b = high - (high - low) / 3;
        if (a <= low || b >= high)
            break;
        if (distance(point, pixelIn(piece.phase, a)) < distance(point, pixelIn(piece.phase, b)))
            high = b;
        else
            low = a;
    }
    return std::clamp(std::round((low + high) / 2), std::ceil(piece.steps.front()), std::floor(piece.steps.back()));
}

std::optional<double> PlanePath::nearestStep(const QPointF& point, double reach, std::optional<double> present) const
{
    std::optional<double> best;
    double least = reach;
    for (const PlanePiece& piece : m_pieces) {
        if (std::ceil(piece.steps.front()) > std::floor(piece.steps.back()))
            continue;
        const double step = nearestIn(piece, point);
        const bool here = present && *present >= piece.steps.front() && *present <= piece.steps.back();
        const double d = distance(point, pixelIn(piece.phase, step)) - (here ? sameWay : 0);
        if (d < least) {
            least = d;
            best = step;
        }
    }
    return best;
}

}  // namespace onecycle::ui
