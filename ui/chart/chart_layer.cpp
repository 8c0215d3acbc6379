// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_layer.h"

namespace onecycle::ui {

const QColor& ChartState::curveColour() const
{
    return quantity == Quantity::LearningRate ? theme().accent : theme().momentum;
}

ChartLayer::ChartLayer(QGraphicsItem* chart, const ChartState& state, double z) : QGraphicsItem(chart), m_state(state)
{
    setZValue(z);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartLayer::setBounds(const QRectF& bounds)
{
    if (bounds == m_bounds)
        return;
    prepareGeometryChange();
    m_bounds = bounds;
}

}  // namespace onecycle::ui
