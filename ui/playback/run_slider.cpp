// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/run_slider.h"

#include "ui/controls/field_frame.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace onecycle::ui {
namespace {

constexpr double radius = 7;  // of the handle
constexpr double groove = 4;

}  // namespace

RunSlider::RunSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QSlider::valueChanged, this, &RunSlider::report);
}

void RunSlider::setSteps(std::int64_t first, std::int64_t last)
{
    if (first == m_first && last == m_last)
        return;
    m_first = first;
    m_last = last;
    m_unit = last / std::numeric_limits<int>::max() + 1;
    const auto low = static_cast<int>(first / m_unit);
    const auto high = static_cast<int>(last / m_unit);
    m_step = std::clamp(value(), low, high) * m_unit;  // what the range makes of the value is no person's doing
    setRange(low, high);
    update();
}

void RunSlider::place(std::int64_t step)
{
    m_step = step;
    setValue(static_cast<int>(step / m_unit));
    update();
}

/// What place() has set is no person's doing.
void RunSlider::report(int value)
{
    if (value == m_step / m_unit)
        return;
    m_step = value == maximum() ? m_last : std::max(m_first, value * m_unit);
    Q_EMIT moved(m_step);
}

QPointF RunSlider::handleCentre() const
{
    const double span = std::max(1, maximum() - minimum());
    const double share = (value() - minimum()) / span;
    const double along = layoutDirection() == Qt::RightToLeft ? 1 - share : share;
    return {radius + 1 + along * (width() - 2 * radius - 2), height() / 2.0};
}

QSize RunSlider::sizeHint() const
{
    return {fieldHeight(*this) * 6, fieldHeight(*this)};
}

QSize RunSlider::minimumSizeHint() const
{
    return {fieldHeight(*this) * 2, fieldHeight(*this)};
}

void RunSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF at = handleCentre();
    const QColor colour = palette().color(isEnabled() ? QPalette::Text : QPalette::Mid);
    const QRectF track(radius, at.y() - groove / 2, width() - 2 * radius, groove);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().mid());
    painter.drawRoundedRect(track, groove / 2, groove / 2);
    QRectF done = track;
    if (layoutDirection() == Qt::RightToLeft)
        done.setLeft(at.x());
    else
        done.setRight(at.x());
    painter.setBrush(colour);
    painter.drawRoundedRect(done, groove / 2, groove / 2);
    painter.setPen(QPen(colour, 2));
    const bool lit = isEnabled() && (underMouse() || isSliderDown());
    painter.setBrush(lit ? palette().brush(QPalette::Midlight) : palette().brush(QPalette::AlternateBase));
    painter.drawEllipse(at, radius - 1, radius - 1);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), fieldRadius, palette().color(QPalette::Highlight));
}

void RunSlider::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
}

void RunSlider::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void RunSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    take(event->position().x());
}

void RunSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        take(event->position().x());
}

void RunSlider::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
    update();
}

void RunSlider::take(double x)
{
    const double along = std::clamp((x - radius - 1) / std::max(1.0, width() - 2 * radius - 2), 0.0, 1.0);
    const double share = layoutDirection() == Qt::RightToLeft ? 1 - along : along;
    const double span = static_cast<double>(maximum()) - minimum();
    setValue(static_cast<int>(std::lround(minimum() + share * span)));
    update();
}

}  // namespace onecycle::ui
