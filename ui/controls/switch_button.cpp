// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/switch_button.h"

#include <QPainter>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double trackWidth = 30;
constexpr double trackHeight = 16;
constexpr double ringRoom = 2;  // above and below the track
constexpr int textStart = 38;

}  // namespace

SwitchButton::SwitchButton(QWidget* parent) : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize SwitchButton::sizeHint() const
{
    const int height = static_cast<int>(trackHeight + 2 * ringRoom);
    if (text().isEmpty())
        return {static_cast<int>(trackWidth), height};
    return {textStart + fontMetrics().horizontalAdvance(text()), std::max(height, fontMetrics().height())};
}

bool SwitchButton::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

QRectF SwitchButton::track() const
{
    const double x = layoutDirection() == Qt::RightToLeft ? width() - trackWidth : 0;
    return {x, (height() - trackHeight) / 2, trackWidth, trackHeight};
}

void SwitchButton::paintEvent(QPaintEvent*)
{
    constexpr double knobDistance = 3;
    constexpr double ring = 2;
    const bool on = isChecked();
    const double half = trackHeight / 2;
    const QPalette& colours = palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QColor edge = colours.color(on ? QPalette::Highlight : isEnabled() ? QPalette::Dark : QPalette::Mid);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(on ? colours.highlight() : colours.base());
    painter.drawRoundedRect(track().adjusted(0.5, 0.5, -0.5, -0.5), half, half);
    if (hasFocus()) {
        // The track may have the accent's colour: the ring has the text's.
        painter.setPen(QPen(colours.color(QPalette::Text), ring));
        painter.drawRoundedRect(track().adjusted(1, 1, -1, -1), half - 1, half - 1);
    }
    const bool right = on != (layoutDirection() == Qt::RightToLeft);
    const QPointF centre(right ? track().right() - half : track().left() + half, track().center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? colours.alternateBase() : underMouse() ? colours.text() : colours.dark());
    painter.drawEllipse(centre, half - knobDistance, half - knobDistance);
    painter.setPen(colours.color(QPalette::WindowText));
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.drawText(rect().adjusted(rightToLeft ? 0 : textStart, 0, rightToLeft ? -textStart : 0, 0),
                     static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), text());
}

}  // namespace onecycle::ui
