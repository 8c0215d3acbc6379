// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/curve_table.h"
#include "ui/chart/chart_layer.h"

#include <QFont>

namespace onecycle::ui {

/// The curves that were imported as numbers: thin lines with dots and dashes behind the schedule's own, each with its
/// name.
class TableLayer : public ChartLayer {
public:
    TableLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::target) {}

    void update() override;
    void label(LabelPlacer& placer) override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    [[nodiscard]] QPainterPath lines() const override;
    [[nodiscard]] std::vector<ChartText> texts() const override;

private:
    struct Curve {
        QString name;
        QPainterPath path;
        QPointF anchor;  ///< where the name is to stand
        ChartText text;
    };
    void add(const ScheduleEntry& entry, const CurveTable& table);

    std::vector<Curve> m_curves;
    QFont m_font;
};

}  // namespace onecycle::ui
