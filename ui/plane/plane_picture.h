// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plane/plane_labels.h"

namespace onecycle::ui {

/// The phase plane of one snapshot, computed once and painted often: axes, the ways of all groups with the selected one
/// in front, and the cursor on it.
class PlanePicture {
public:
    PlanePicture() = default;
    /// \p snapshot has a schedule that cycles the momentum.
    PlanePicture(const Snapshot& snapshot, std::size_t group, const QRectF& bounds);

    /// Moves the cursor; none takes it away.
    void point(std::optional<double> step);
    void paint(QPainter& painter, const Theme& theme) const;

    [[nodiscard]] const PlaneAxes& axes() const { return m_axes; }
    [[nodiscard]] const PlanePath& path() const { return m_path; }
    [[nodiscard]] const PlaneLabels& labels() const { return m_labels; }
    /// Where the run is after each tenth of its steps.
    [[nodiscard]] const std::vector<QLineF>& tenths() const { return m_tenths; }
    /// The cursor's dot.
    [[nodiscard]] std::optional<QPointF> cursor() const { return m_cursor; }
    [[nodiscard]] const PlaneText& cursorLabel() const { return m_cursorLabel; }

private:
    void addTenths(const Schedule& schedule);
    void addArrows();
    void addNote(const Schedule& schedule, const QRectF& bounds);
    void paintWays(QPainter& painter, const Theme& theme) const;
    void paintCursor(QPainter& painter, const Theme& theme) const;

    PlaneAxes m_axes;
    PlanePath m_path;
    PlaneLabels m_labels;
    std::vector<QPainterPath> m_others;
    std::vector<QLineF> m_tenths;
    std::vector<QPolygonF> m_arrows;
    std::optional<QPointF> m_cursor;
    PlaneText m_cursorLabel;
    PlaneText m_note;
    double m_strength = 1;
};

}  // namespace onecycle::ui
