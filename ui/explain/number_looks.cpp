// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/number_looks.h"

#include "ui/explain/formula_box.h"
#include "ui/explain/number_tag.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace onecycle::ui {
namespace {

constexpr double radius = 4;
constexpr double ring = 1.5;

QList<qreal> dashes(std::optional<Quantity> quantity)
{
    if (!quantity)
        return {1, 2};
    return *quantity == Quantity::Momentum ? QList<qreal>{4, 2} : QList<qreal>{};
}

}  // namespace

void paintLight(QPainter& painter, const NumberTag& tag, const Theme& theme)
{
    if (!tag.isLit())
        return;
    const QRectF place = QRectF(tag.geometry()).adjusted(-1, 0, 1, 0);
    painter.setPen(tag.hasFocus() ? QPen(theme.accent, ring) : QPen(Qt::NoPen));
    painter.setBrush(theme.selected);
    painter.drawRoundedRect(place.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), radius, radius);
    painter.setBrush(Qt::NoBrush);
}

void paintUnderline(QPainter& painter, const NumberTag& tag, const Theme& theme)
{
    const auto quantity = tag.number().source.quantity;
    QPen pen(quantity ? inkOf(quantity, theme) : theme.muted, 1);
    pen.setCapStyle(Qt::FlatCap);
    if (const QList<qreal> pattern = dashes(quantity); !pattern.isEmpty())
        pen.setDashPattern(pattern);
    painter.setPen(pen);
    const QRectF place = QRectF(tag.geometry()).adjusted(1, 0, -1, 0);
    const double y = place.bottom() - 1.5;
    painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
}

}  // namespace onecycle::ui
