// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/slider_picture.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double grooveHeight = 4;
constexpr double handleRadius = 6;
constexpr double handleRing = 2;
constexpr double haloRadius = 10;  // of the focused handle

void paintGroove(QPainter& painter, const SliderPicture& picture, double from, double to, const QBrush& brush)
{
    const double y = (picture.size.height() - grooveHeight) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(QRectF(std::min(from, to), y, std::abs(to - from), grooveHeight), grooveHeight / 2,
                            grooveHeight / 2);
}

/// The usual range as a thin band below the groove, the default as a tick that crosses it.
void paintGuides(QPainter& painter, const SliderPicture& picture, const QPalette& colours)
{
    constexpr double bandHeight = 2;
    constexpr double bandDistance = 6;
    constexpr double tickHeight = 6;
    constexpr double tickWidth = 1.5;
    const double y = picture.size.height() / 2 + bandDistance;
    painter.setPen(Qt::NoPen);
    if (picture.usual) {
        const double a = picture.xOf(picture.usual->first);
        const double b = picture.xOf(picture.usual->second);
        painter.setBrush(colours.mid());
        painter.drawRoundedRect(QRectF(std::min(a, b), y, std::abs(b - a), bandHeight), bandHeight / 2, bandHeight / 2);
    }
    if (picture.standard) {
        const double x = picture.xOf(*picture.standard) - tickWidth / 2;
        painter.setBrush(colours.dark());
        painter.drawRect(QRectF(x, y + (bandHeight - tickHeight) / 2, tickWidth, tickHeight));
    }
}

void paintHandle(QPainter& painter, const SliderPicture& picture, const QPalette& colours)
{
    const QPointF centre = picture.handleCentre();
    const QColor accent = colours.color(QPalette::Highlight);
    if (picture.focused) {
        QColor halo = accent;
        halo.setAlphaF(0.3F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawEllipse(centre, haloRadius, haloRadius);
    }
    painter.setPen(QPen(accent, handleRing));
    painter.setBrush(picture.lit ? colours.midlight() : colours.alternateBase());
    painter.drawEllipse(centre, handleRadius, handleRadius);
}

}  // namespace

double SliderPicture::xOf(double share) const
{
    return handleRadius + (rightToLeft ? 1 - share : share) * (size.width() - 2 * handleRadius);
}

double SliderPicture::shareAt(double x) const
{
    const double share = (x - handleRadius) / std::max(1.0, size.width() - 2 * handleRadius);
    return std::clamp(rightToLeft ? 1 - share : share, 0.0, 1.0);
}

QPointF SliderPicture::handleCentre() const
{
    return {xOf(handle.value_or(0)), size.height() / 2};
}

void paint(QPainter& painter, const SliderPicture& picture, const QPalette& colours)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroove(painter, picture, 0, picture.size.width(), colours.mid());
    paintGuides(painter, picture, colours);
    if (!picture.handle)
        return;
    paintGroove(painter, picture, picture.rightToLeft ? picture.size.width() : 0, picture.handleCentre().x(),
                colours.highlight());
    paintHandle(painter, picture, colours);
}

}  // namespace onecycle::ui
