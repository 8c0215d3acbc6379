// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

#include <QFont>

#include <vector>

namespace onecycle::ui {

/// The members of a sweep beside the chosen one: one hue from its light end to its dark one, each with its value.
class FamilyLayer : public ChartLayer {
public:
    FamilyLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::target) {}

    void update() override;
    void label(LabelPlacer& placer) override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    [[nodiscard]] QPainterPath lines() const override;
    [[nodiscard]] std::vector<ChartText> texts() const override;

private:
    /// Where a label may stand.
    struct Site {
        QPointF point;
        double distance = 0;  ///< to the next curve, in pixels
    };

    struct Member {
        const Schedule* schedule = nullptr;
        double share = 0;     ///< of the way through the family
        bool chosen = false;  ///< drawn by the layer of the curves
        QPainterPath path;
        std::vector<Site> sites;
        ChartText text;
    };

    [[nodiscard]] double valueOf(const Member& member, double step, Quantity quantity) const;
    void findSites();
    void place(Member& member, std::vector<QRectF>& taken);
    void placeBeside(Member& member, std::vector<QRectF>& taken, LabelPlacer& placer);

    std::vector<Member> m_members;
    QPainterPath m_chosen;  ///< drawn by the layer of the curves
    bool m_lrDiffers = false;
};

/// The colour of a member \p share of the way through a family, of the hue of \p colour: away from the ground in steps
/// that the eye can order.
[[nodiscard]] QColor rampColour(const QColor& colour, const Theme& theme, double share);

}  // namespace onecycle::ui
