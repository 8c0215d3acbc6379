// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/variant_look.h"

#include <QPainter>

#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double sampleWidth = 1.8;  // pixels

}  // namespace

QList<qreal> variantDashes(std::size_t colour)
{
    static const std::array<QList<qreal>, variantLooks> dashes{
        QList<qreal>{5, 2}, QList<qreal>{1.5, 1.5}, QList<qreal>{5, 1.5, 1, 1.5},         QList<qreal>{3, 1, 1.5, 1},
        QList<qreal>{3, 2}, QList<qreal>{1, 2},     QList<qreal>{5, 1.5, 1, 1.5, 1, 1.5}, QList<qreal>{8, 3}};
    return dashes[colour % variantLooks];
}

QPen variantPen(const Theme& theme, std::size_t colour, double width)
{
    QPen pen(theme.variants[colour % variantLooks], width);
    pen.setDashPattern(variantDashes(colour));
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void paintSample(QPainter& painter, const QRectF& place, const Theme& theme, std::optional<std::size_t> colour)
{
    painter.save();
    QPen pen(theme.accent, sampleWidth);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(colour ? variantPen(theme, *colour, sampleWidth) : pen);
    const double y = std::round(place.center().y());
    painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
    painter.restore();
}

}  // namespace onecycle::ui
