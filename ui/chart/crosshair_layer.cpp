// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/crosshair_layer.h"

#include <QPainter>

#include <cmath>

namespace onecycle::ui {

void CrosshairLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const PictureOptions& options = state().options;
    if (!state().schedule() || state().collapsed || !(options.interactive || options.cursor))
        return;
    if (state().attention.reference)
        drawCursor(*painter, *state().attention.reference, true);
    if (state().attention.step)
        drawCursor(*painter, *state().attention.step, false);
}

void CrosshairLayer::drawCursor(QPainter& painter, double step, bool reference) const
{
    if (step > static_cast<double>(state().schedule()->totalSteps()))
        return;  // the run has become shorter
    const ChartFrame& frame = state().frame;
    const double value = state().valueAt(step, state().group());
    const double x = std::round(frame.toX(step)) + 0.5;
    if (x < frame.plot.left() || x > frame.plot.right() + 1)
        return;
    painter.setPen(QPen(state().theme().muted, 1, reference ? Qt::DotLine : Qt::DashLine));
    painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    const QPointF dot = frame.toPixel(step, value);
    if (!std::isfinite(value) || dot.y() < frame.plot.top() || dot.y() > frame.plot.bottom() ||
        !state().shows(state().group()))
        return;
    painter.setPen(QPen(state().curveColour(), 1, reference ? Qt::DotLine : Qt::DashLine));
    painter.drawLine(QPointF(frame.plot.left(), std::round(dot.y()) + 0.5), QPointF(x, std::round(dot.y()) + 0.5));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(state().curveColour(), 1.5));
    painter.setBrush(reference ? state().theme().panel : state().curveColour());
    painter.drawEllipse(dot, 3.5, 3.5);
    painter.restore();
}

}  // namespace onecycle::ui
