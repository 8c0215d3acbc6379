// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plane/plane_frame.h"

#include <QLineF>
#include <QPainterPath>

#include <memory>
#include <optional>
#include <vector>

namespace onecycle::ui {

/// The way of one phase through the plane: a polyline within a tenth of a pixel of it. Both ramps of a phase have the
/// same shape, so on linear axes it is one straight line.
struct PlanePiece {
    PhaseKind kind = PhaseKind::WarmUp;
    std::size_t phase = 0;      ///< its index
    std::vector<double> steps;  ///< of the points, ascending
    std::vector<QPointF> points;

    [[nodiscard]] double length() const;
    /// The point after \p share of the length, and a unit step forward from it.
    [[nodiscard]] QLineF at(double share) const;
};

/// The way of one parameter group from its first step to its last.
class PlanePath {
public:
    PlanePath() = default;
    PlanePath(std::shared_ptr<const Schedule> schedule, std::size_t group, const PlaneFrame& frame);

    [[nodiscard]] const std::vector<PlanePiece>& pieces() const { return m_pieces; }
    [[nodiscard]] QPainterPath painterPath() const;
    /// Where \p step is, in pixels; none where there is no number.
    [[nodiscard]] std::optional<QPointF> pixelAt(double step) const;
    /// A unit step forward along the way, from where \p step is.
    [[nodiscard]] std::optional<QLineF> forwardAt(double step) const;
    /// The step whose point is nearest to \p point, if one is within \p reach pixels. Where the way comes by more than
    /// once, the phase of \p present wins.
    [[nodiscard]] std::optional<double> nearestStep(const QPointF& point, double reach,
                                                    std::optional<double> present) const;

private:
    [[nodiscard]] QPointF pixelIn(std::size_t phase, double step) const;
    [[nodiscard]] PlanePiece pieceOf(std::size_t phase, double begin, double end) const;
    void flatten(PlanePiece& piece, double end, const QPointF& last, int depth) const;
    [[nodiscard]] double nearestIn(const PlanePiece& piece, const QPointF& point) const;

    std::shared_ptr<const Schedule> m_schedule;
    std::size_t m_group = 0;
    PlaneFrame m_frame;
    std::vector<PlanePiece> m_pieces;
};

}  // namespace onecycle::ui
