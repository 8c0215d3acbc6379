// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_layer.h"

#include <algorithm>

namespace onecycle::ui {

const QColor& ChartState::curveColour() const
{
    switch (quantity) {
    case Quantity::LearningRate: return theme().accent;
    case Quantity::Momentum: return theme().momentum;
    case Quantity::EffectiveStep: break;
    }
    return theme().effectiveStep;
}

QList<qreal> dashesOf(Quantity quantity)
{
    switch (quantity) {
    case Quantity::LearningRate: return {};
    case Quantity::Momentum: return {9 / 2.4, 4 / 2.4};
    case Quantity::EffectiveStep: break;
    }
    return {9 / 2.4, 3 / 2.4, 2 / 2.4, 3 / 2.4};
}

std::size_t ChartState::group() const
{
    const Schedule* const made = schedule();
    return made ? std::min(attention.group, made->groupCount() - 1) : 0;
}

bool ChartState::shows(std::size_t group) const
{
    const Schedule* const made = schedule();
    return !made || made->groupCount() == 1 || !std::ranges::binary_search(snapshot->view.hiddenGroups, group);
}

double ChartState::valueAt(double step, std::size_t group) const
{
    return quantityOf(schedule()->valueAt(step, group), quantity);
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
