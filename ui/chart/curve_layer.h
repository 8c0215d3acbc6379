// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

#include <QPainterPath>

#include <vector>

namespace onecycle::ui {

/// The curves of all parameter groups, each one clipped path: Qt Charts would stroke them as two-point segments, which
/// costs twice as much and restarts the dashes in each. The selected group lies in front, the others are muted.
class CurveLayer : public ChartLayer {
public:
    CurveLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::curve) {}

    void update() override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    /// The paths of all groups in pixels: what labels keep clear of.
    [[nodiscard]] QPainterPath allPaths() const;
    [[nodiscard]] std::size_t pathCount() const { return m_paths.size(); }

private:
    void stroke(QPainter& painter, std::size_t group, bool selected) const;

    std::vector<QPainterPath> m_paths;
};

}  // namespace onecycle::ui
