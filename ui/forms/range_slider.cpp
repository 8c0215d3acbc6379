// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/range_slider.h"

#include "ui/controls/field_frame.h"
#include "ui/forms/range_slider_accessible.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace onecycle::ui {
RangeSlider::RangeSlider(const SliderScale& scale, QWidget* parent) : QAbstractSlider(parent), m_scale(scale)
{
    RangeSliderAccessible::install();
    setOrientation(Qt::Horizontal);
    setRange(0, m_scale.last());
    setSingleStep(m_scale.singleStep());
    setPageStep(m_scale.pageStep());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractSlider::actionTriggered, this, &RangeSlider::reportMove);
}

void RangeSlider::setUsual(const Interval& usual)
{
    m_usual = usual;
    update();
}

void RangeSlider::setDefault(std::optional<double> number)
{
    m_default = number;
    update();
}

void RangeSlider::setNumber(std::optional<double> number)
{
    if (m_number.has_value() == number.has_value() && (!number || sameBits(*m_number, *number)))
        return;
    m_number = number;
    setValue(number ? m_scale.position(*number) : 0);
    update();
    sendValueChanged(this);
}

QSize RangeSlider::sizeHint() const
{
    return {fieldHeight(*this) * 6, fieldHeight(*this)};
}

QSize RangeSlider::minimumSizeHint() const
{
    return {fieldHeight(*this) * 2, fieldHeight(*this)};
}

QPointF RangeSlider::handleCentre() const
{
    return picture().handleCentre();
}

SliderPicture RangeSlider::picture() const
{
    SliderPicture picture;
    picture.size = size();
    picture.rightToLeft = layoutDirection() == Qt::RightToLeft;
    if (m_number)
        picture.handle = m_scale.fraction(*m_number);
    if (m_usual.low < m_usual.high)
        picture.usual = {m_scale.fraction(m_usual.low), m_scale.fraction(m_usual.high)};
    if (m_default)
        picture.standard = m_scale.fraction(*m_default);
    picture.focused = hasFocus();
    picture.lit = isEnabled() && (underMouse() || isSliderDown());
    return picture;
}

/// QAbstractSlider triggers an action for whatever a hand does, and only then; the position is the new one already.
void RangeSlider::reportMove()
{
    const double number = m_scale.value(sliderPosition());
    if (m_number && m_scale.position(*m_number) == sliderPosition())
        return;
    m_moving = true;
    m_number = number;
    update();
    Q_EMIT moved(number);
    sendValueChanged(this);
}

void RangeSlider::endMove(bool keep)
{
    if (!std::exchange(m_moving, false))
        return;
    if (keep)
        Q_EMIT released();
    else
        Q_EMIT cancelled();
}

int RangeSlider::positionAt(double x) const
{
    return static_cast<int>(std::lround(picture().shareAt(x) * m_scale.last()));
}

void RangeSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    setSliderPosition(positionAt(event->position().x()));
}

void RangeSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        setSliderPosition(positionAt(event->position().x()));
}

void RangeSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(false);
    endMove(true);
}

void RangeSlider::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QAbstractSlider::wheelEvent(event);
    else
        event->ignore();  // the form scrolls instead of changing what happens to lie under the pointer
}

void RangeSlider::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_moving) {
        setSliderDown(false);
        return endMove(false);
    }
    QAbstractSlider::keyPressEvent(event);
}

void RangeSlider::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat() && !isSliderDown())
        endMove(true);
    QAbstractSlider::keyReleaseEvent(event);
}

void RangeSlider::focusOutEvent(QFocusEvent* event)
{
    setSliderDown(false);
    endMove(true);
    QAbstractSlider::focusOutEvent(event);
}

bool RangeSlider::event(QEvent* event)
{
    // Escape belongs to the gesture, whatever else the window does with it.
    if (event->type() == QEvent::ShortcutOverride && m_moving &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Leave && !isSliderDown())
        endMove(true);  // a turn of the wheel has no other end
    return QAbstractSlider::event(event);
}

void RangeSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, picture(), palette());
}

}  // namespace onecycle::ui
