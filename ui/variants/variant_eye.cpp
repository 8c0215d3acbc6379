// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants/variant_eye.h"

#include "ui/controls/field_frame.h"

#include <QPainter>
#include <QPainterPath>

namespace onecycle::ui {

VariantEye::VariantEye(QWidget* parent) : QToolButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

QSize VariantEye::sizeHint() const
{
    return {fontMetrics().height() + 4, fontMetrics().height() + 2};
}

void VariantEye::paintEvent(QPaintEvent*)
{
    constexpr double halfWidth = 6, halfHeight = 4.5, pupil = 1.8;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus())
        paintFocusRing(painter, rect(), fieldRadius, palette().color(QPalette::Highlight));
    const bool lit = underMouse() || hasFocus();
    const QColor colour = palette().color(lit ? QPalette::Text : QPalette::PlaceholderText);
    painter.translate(QRectF(rect()).center());
    painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap));
    QPainterPath lids(QPointF(-halfWidth, 0));
    lids.quadTo(0, -2 * halfHeight + 1, halfWidth, 0);
    lids.quadTo(0, 2 * halfHeight - 1, -halfWidth, 0);
    painter.drawPath(lids);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(), pupil, pupil);
    if (isChecked())
        painter.drawLine(QPointF(-halfWidth + 1, halfHeight), QPointF(halfWidth - 1, -halfHeight));
}

}  // namespace onecycle::ui
