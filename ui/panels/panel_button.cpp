// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel_button.h"

#include "ui/controls/field_frame.h"

#include <QFocusEvent>
#include <QPainter>

namespace onecycle::ui {
namespace {

constexpr double arm = 4;  // half the size of a sign

void drawArrow(QPainter& painter, double towards)
{
    const QPointF tip(towards * arm, -towards * arm);
    painter.drawLine(-tip, tip);
    painter.drawLine(tip, tip - QPointF(towards * 5, 0));
    painter.drawLine(tip, tip + QPointF(0, towards * 5));
}

}  // namespace

PanelButton::PanelButton(Sign sign, QWidget* parent) : QToolButton(parent), m_sign(sign)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
}

void PanelButton::setSign(Sign sign)
{
    m_sign = sign;
    update();
}

QSize PanelButton::sizeHint() const
{
    constexpr int side = 22;
    return {side, side};
}

void PanelButton::focusInEvent(QFocusEvent* event)
{
    QToolButton::focusInEvent(event);
    m_focusRing = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void PanelButton::focusOutEvent(QFocusEvent* event)
{
    QToolButton::focusOutEvent(event);
    m_focusRing = false;
    update();
}

void PanelButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().mid());
        painter.drawRoundedRect(rect(), fieldRadius - 2, fieldRadius - 2);
    }
    if (m_focusRing)
        paintFocusRing(painter, rect(), fieldRadius - 2, palette().color(QPalette::Highlight));
    const bool lit = underMouse() || m_focusRing;
    painter.setPen(
        QPen(palette().color(lit ? QPalette::Text : QPalette::PlaceholderText), 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.translate(QRectF(rect()).center());
    if (m_sign == Sign::Close) {
        painter.drawLine(QPointF(-arm, -arm), QPointF(arm, arm));
        painter.drawLine(QPointF(-arm, arm), QPointF(arm, -arm));
    } else if (m_sign == Sign::More) {
        painter.drawPolyline(QPolygonF({{-arm, -arm / 2}, {0, arm / 2}, {arm, -arm / 2}}));
    } else {
        drawArrow(painter, m_sign == Sign::Float ? 1 : -1);
    }
}

}  // namespace onecycle::ui
