// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/handles.h"
#include "ui/chart/chart_layer.h"

#include <QFont>

#include <vector>

namespace onecycle::ui {

/// The points that matter, each with its number at it: start, peak and end of the learning rate, ceiling and floor of
/// the momentum, of the selected group. In the window the handles stand there.
class MarkLayer : public ChartLayer {
public:
    MarkLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::mark) {}

    void label(LabelPlacer& placer) override;
    [[nodiscard]] std::vector<ChartText> texts() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    struct Mark {
        QPointF point;  ///< pixels
        QString text;
        bool handle = false;  ///< a handle stands there
        QRectF label;         ///< where the text stands; null where there is no room
    };
    [[nodiscard]] const std::vector<Mark>& marks() const { return m_marks; }

private:
    void add(HandleKind kind, double step, double value, const QString& text);
    void addPlain(double step, double value, const QString& text);
    void place(double step, double value, const QString& text, bool handle);
    void addLearningRate(std::size_t group);
    void addMomentum(std::size_t group);

    std::vector<Mark> m_marks;
    QFont m_font;
};

}  // namespace onecycle::ui
