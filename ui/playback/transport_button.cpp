// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/transport_button.h"

#include "ui/controls/field_frame.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace onecycle::ui {
namespace {

constexpr double half = 5;   // of the height of a sign
constexpr double wide = 7;   // a triangle
constexpr double thick = 2;  // a bar
constexpr double corner = 6;

void addBar(QPainterPath& path, double left, double width = thick)
{
    path.addRect(QRectF(left, -half, width, 2 * half));
}

/// A triangle that begins at \p left and points to the right, or else to the left.
void addTriangle(QPainterPath& path, double left, bool right)
{
    const double base = right ? left : left + wide;
    const double tip = right ? left + wide : left;
    path.addPolygon(QPolygonF({QPointF(base, -half), QPointF(tip, 0), QPointF(base, half)}));
    path.closeSubpath();
}

/// \p sign around the origin.
QPainterPath shapeOf(TransportButton::Sign sign)
{
    using Sign = TransportButton::Sign;
    QPainterPath path;
    switch (sign) {
    case Sign::Restart:
        addBar(path, -8);
        addTriangle(path, -6, false);
        addTriangle(path, 1, false);
        break;
    case Sign::Back:
        addTriangle(path, -5, false);
        addBar(path, 3);
        break;
    case Sign::Play: addTriangle(path, -3, true); break;
    case Sign::Pause:
        addBar(path, -4, 3);
        addBar(path, 1, 3);
        break;
    case Sign::Step:
        addBar(path, -5);
        addTriangle(path, -2, true);
        break;
    case Sign::Batch:
        addBar(path, -8);
        addTriangle(path, -5, true);
        addTriangle(path, 2, true);
        break;
    case Sign::Last:
        addTriangle(path, -8, true);
        addTriangle(path, -1, true);
        addBar(path, 6);
        break;
    }
    return path;
}

}  // namespace

TransportButton::TransportButton(Sign sign, QWidget* parent) : QToolButton(parent), m_sign(sign)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void TransportButton::setSign(Sign sign)
{
    m_sign = sign;
    update();
}

QSize TransportButton::sizeHint() const
{
    const int side = fieldHeight(*this) + 2;
    return {side, side};
}

void TransportButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: event->ignore(); break;
    default: QToolButton::keyPressEvent(event);
    }
}

void TransportButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setBrush(palette().color(isDown() ? QPalette::Midlight : QPalette::Window));
        painter.drawRoundedRect(rect(), corner, corner);
    }
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), corner, palette().color(QPalette::Highlight));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(isEnabled() ? QPalette::Text : QPalette::Mid));
    painter.translate(QRectF(rect()).center());
    painter.drawPath(shapeOf(m_sign));
}

}  // namespace onecycle::ui
