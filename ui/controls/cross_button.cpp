// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/cross_button.h"

#include "ui/controls/field_frame.h"

#include <QPainter>

namespace onecycle::ui {

CrossButton::CrossButton(QWidget* parent, Sign sign) : QToolButton(parent), m_sign(sign)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
}

QSize CrossButton::sizeHint() const
{
    const int side = m_sign == Sign::Cross ? fontMetrics().height() : fontMetrics().height() + fieldPadding;
    return {side, side};
}

void CrossButton::paintEvent(QPaintEvent*)
{
    constexpr double eighth = 45;
    const double arm = m_sign == Sign::Cross ? 3.5 : 5;
    const bool lit = underMouse() || hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().mid());
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), height() / 2.0, palette().color(QPalette::Highlight));
    painter.translate(QRectF(rect()).center());
    painter.rotate(m_sign == Sign::Cross ? eighth : 0);
    painter.setPen(
        QPen(palette().color(lit ? QPalette::Text : QPalette::PlaceholderText), 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-arm, 0), QPointF(arm, 0));
    painter.drawLine(QPointF(0, -arm), QPointF(0, arm));
}

}  // namespace onecycle::ui
