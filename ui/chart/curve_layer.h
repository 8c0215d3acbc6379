// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

#include <QPainterPath>

#include <optional>
#include <vector>

namespace onecycle::ui {

/// The curves of all parameter groups, each one clipped path: Qt Charts would stroke them as two-point segments, which
/// costs twice as much and restarts the dashes in each. The selected group lies in front, the others are muted; what
/// was done before a resume is pale.
class CurveLayer : public ChartLayer {
public:
    CurveLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::curve) {}

    void update() override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    [[nodiscard]] QPainterPath lines() const override;
    /// The shown group other than the selected one whose curve passes within \p reach of \p point, if any.
    [[nodiscard]] std::optional<std::size_t> groupAt(const QPointF& point, double reach) const;

private:
    struct Curve {
        std::size_t group = 0;
        QPainterPath run;
        QPainterPath past;  ///< the steps before a resume
    };
    void stroke(QPainter& painter, const QPainterPath& path, bool selected) const;

    std::vector<Curve> m_curves;
};

}  // namespace onecycle::ui
