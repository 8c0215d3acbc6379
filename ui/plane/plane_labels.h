// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "ui/chart/label_place.h"
#include "ui/plane/plane_axes.h"
#include "ui/plane/plane_path.h"

#include <optional>

namespace onecycle::ui {

/// What the parts of a way are called: its start, peak and end with their learning rates, and its phases; no two texts
/// overlap.
class PlaneLabels {
public:
    struct Mark {
        QPointF point;
        QString text;
        QRectF label;  ///< null where there is no room
    };
    struct Name {
        PhaseKind kind = PhaseKind::WarmUp;
        QString text;
        QRectF label;  ///< null where there is no room
    };

    PlaneLabels() = default;
    /// For \p path, the way of \p group; \p curves are all ways, which the texts keep off.
    PlaneLabels(const Snapshot& snapshot, std::size_t group, const PlanePath& path, const QRectF& plot,
                const QPainterPath& curves);

    void paint(QPainter& painter, const Theme& theme) const;

    [[nodiscard]] const std::vector<Mark>& marks() const { return m_marks; }
    [[nodiscard]] const std::vector<Name>& names() const { return m_names; }
    /// Room for \p text at \p point that none of the others takes; null where there is none.
    [[nodiscard]] QRectF roomFor(const QString& text, const QPointF& point) const;

private:
    void addMarks(const Snapshot& snapshot, std::size_t group, const PlanePath& path);
    void addMark(const PlanePath& path, double step, const QString& text);
    void addNames(const PlanePath& path, LabelPlacer& placer);

    std::vector<Mark> m_marks;
    std::vector<Name> m_names;
    std::optional<LabelPlacer> m_placer;
};

/// The font of the texts in the plane.
[[nodiscard]] QFont planeFont();
/// The ground of \p kind in \p theme.
[[nodiscard]] const QColor& phaseGround(PhaseKind kind, const Theme& theme);

}  // namespace onecycle::ui
