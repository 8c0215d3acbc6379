// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

#include <QFont>
#include <QLineF>

namespace onecycle::ui {

/// Lines that stand for something, with words at them: where the run resumes, where it would stop and what that loses,
/// the mean learning rate.
class MarkerLayer : public ChartLayer {
public:
    MarkerLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::mark) {}

    void update() override;
    void label(LabelPlacer& placer) override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    [[nodiscard]] QPainterPath lines() const override;
    [[nodiscard]] std::vector<ChartText> texts() const override;

private:
    struct Marker {
        QLineF line;
        QPointF anchor;  ///< the text stands near it
        QString text;    ///< may have several lines
        QRectF rect;     ///< null where there is no room
    };
    void addVertical(double step, const QString& text);
    void addMean();
    /// Where the text stands when there is no free room: its ground covers what is behind it.
    [[nodiscard]] QRectF besideLine(const Marker& marker, const QSizeF& size) const;

    std::vector<Marker> m_markers;
    QFont m_font;
};

/// What stopping after \p step of \p snapshot's run means for \p group, in a few lines.
[[nodiscard]] QString stopText(const Snapshot& snapshot, double step, std::size_t group);

}  // namespace onecycle::ui
