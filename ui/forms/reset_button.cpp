// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reset_button.h"

#include "ui/controls/field_frame.h"

#include <QPainter>
#include <QPainterPath>

namespace onecycle::ui {

ResetButton::ResetButton(QWidget* parent) : QToolButton(parent)
{
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    setProperty("role", QStringLiteral("reset"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize ResetButton::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void ResetButton::paintEvent(QPaintEvent*)
{
    constexpr double startAngle = 150;  // degrees, counter-clockwise from three o'clock
    constexpr double sweep = -300;
    const double radius = width() * 0.28;
    const QPointF centre(width() / 2.0, height() / 2.0);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus())
        paintFocusRing(painter, rect(), fieldRadius - 1, palette().color(QPalette::Highlight));
    const bool lit = underMouse() || hasFocus();
    painter.setPen(
        QPen(palette().color(lit ? QPalette::Link : QPalette::PlaceholderText), 1.4, Qt::SolidLine, Qt::RoundCap));

    const QRectF circle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    QPainterPath arrow;
    arrow.arcMoveTo(circle, startAngle);
    const QPointF tip = arrow.currentPosition();
    arrow.arcTo(circle, startAngle, sweep);
    arrow.moveTo(tip + QPointF(-0.3, -3.6));
    arrow.lineTo(tip);
    arrow.lineTo(tip + QPointF(3.6, -0.2));
    painter.drawPath(arrow);
}

}  // namespace onecycle::ui
