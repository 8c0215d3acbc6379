// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/crosshair_layer.h"

#include <QPainter>

#include <cmath>

namespace onecycle::ui {

void CrosshairLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Schedule* const schedule = state().schedule();
    if (!schedule || !state().attention.step)
        return;
    const ChartFrame& frame = state().frame;
    const double step = *state().attention.step;
    const std::size_t group = std::min(state().attention.group, schedule->groupCount() - 1);
    const StepValue at = schedule->valueAt(step, group);
    const double value = state().quantity == Quantity::LearningRate ? at.lr : at.momentum;
    const double x = std::round(frame.toX(step)) + 0.5;
    if (x < frame.plot.left() || x > frame.plot.right() + 1)
        return;
    painter->setPen(QPen(state().theme().muted, 1, Qt::DashLine));
    painter->drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    const QPointF dot = frame.toPixel(step, value);
    if (!std::isfinite(value) || dot.y() < frame.plot.top() || dot.y() > frame.plot.bottom())
        return;
    painter->setPen(QPen(state().curveColour(), 1, Qt::DashLine));
    painter->drawLine(QPointF(frame.plot.left(), std::round(dot.y()) + 0.5), QPointF(x, std::round(dot.y()) + 0.5));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(state().curveColour());
    painter->drawEllipse(dot, 4, 4);
    painter->restore();
}

}  // namespace onecycle::ui
