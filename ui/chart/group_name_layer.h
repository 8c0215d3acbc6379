// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

#include <QFont>

namespace onecycle::ui {

/// With several parameter groups: the name of each at its learning rate's curve.
class GroupNameLayer : public ChartLayer {
public:
    GroupNameLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::mark) {}

    void label(LabelPlacer& placer) override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    [[nodiscard]] std::vector<ChartText> texts() const override;

private:
    struct Name {
        ChartText text;
        QPointF point;  ///< of its curve
        bool selected = false;
    };
    void drawLeader(QPainter& painter, const Name& name) const;
    void add(std::size_t group, LabelPlacer& placer);

    std::vector<Name> m_names;
    QFont m_font;
};

}  // namespace onecycle::ui
