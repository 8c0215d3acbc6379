// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/beside.h"
#include "ui/chart/chart_layer.h"
#include "ui/theme/variant_look.h"

#include <QFont>
#include <QPixmap>

#include <memory>
#include <optional>
#include <vector>

namespace onecycle::ui {

/// The schedules beside the active one, behind its curves: each in its colour and dash, with its name where there is
/// room for it.
class VariantLayer : public ChartLayer {
public:
    VariantLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::target) {}

    void update() override;
    void label(LabelPlacer& placer) override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    [[nodiscard]] QPainterPath lines() const override;
    [[nodiscard]] std::vector<ChartText> texts() const override;

private:
    /// What a path was made of: while it is the same, so is the path.
    struct Origin {
        std::shared_ptr<const Schedule> schedule;
        std::optional<CurveTable> table;
        ChartFrame frame;
        double scale = 1;
        double stretch = 1;
        std::size_t group = 0;

        [[nodiscard]] bool sameAs(const Origin& other) const;
    };
    struct Curve {
        QString name;
        std::size_t colour = 0;
        Origin origin;
        QPainterPath path;
        ChartText text;
    };

    void drawLines(QPainter& painter) const;
    /// Draws them from a picture of them, which is made anew where they or their look have changed: many dashed curves
    /// cost more than all else, and stay while a hand moves another one.
    void drawKept(QPainter& painter);
    [[nodiscard]] bool sameLines(const std::vector<Curve>& before) const;
    [[nodiscard]] Origin originOf(const Beside& beside) const;
    [[nodiscard]] QPainterPath pathOf(const Beside& beside) const;

    std::vector<Curve> m_curves;
    QFont m_font;
    QPixmap m_kept;
    const Theme* m_keptTheme = nullptr;
};

}  // namespace onecycle::ui
