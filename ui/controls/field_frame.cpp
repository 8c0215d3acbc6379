// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/field_frame.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QVariant>

namespace onecycle::ui {
namespace {

constexpr char denseProperty[] = "dense";
constexpr double markSize = 11;

bool isDense(const QWidget& widget)
{
    for (const QWidget* w = &widget; w; w = w->parentWidget())
        if (const QVariant dense = w->property(denseProperty); dense.isValid())
            return dense.toBool();
    return false;
}

}  // namespace

int fieldHeight(const QWidget& widget)
{
    constexpr int roomy = 10;
    constexpr int dense = 6;
    return QFontMetrics(widget.font()).height() + (isDense(widget) ? dense : roomy);
}

void setDense(QWidget* root, bool dense)
{
    root->setProperty(denseProperty, dense);
    for (QWidget* const child : root->findChildren<QWidget*>())
        child->updateGeometry();
}

int markWidth(std::optional<Severity> severity)
{
    return severity ? static_cast<int>(markSize) + fieldPadding : 0;
}

void paintFieldFrame(QPainter& painter, const QWidget& widget, const FieldFrame& frame)
{
    const QPalette& palette = widget.palette();
    const bool error = frame.severity == Severity::Error;
    const QPalette::ColorRole border = error                ? QPalette::BrightText
                                       : widget.isEnabled() ? QPalette::Dark
                                                            : QPalette::Mid;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(border), 1));
    painter.setBrush(palette.base());
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), fieldRadius, fieldRadius);
    if (frame.focused)
        paintFocusRing(painter, widget.rect(), fieldRadius,
                       palette.color(error ? QPalette::BrightText : QPalette::Highlight));
}

/// A disc for an error and a triangle for a warning, each with an exclamation mark: never colour alone.
void paintFieldMark(QPainter& painter, const QWidget& widget, Severity severity)
{
    constexpr double distance = fieldPadding - 2;
    constexpr double stroke = 1.5;
    const double x = widget.layoutDirection() == Qt::RightToLeft ? distance : widget.width() - distance - markSize;
    const QRectF box(x, (widget.height() - markSize) / 2, markSize, markSize);
    const double middle = box.center().x() - stroke / 2;
    QPainterPath shape;
    if (severity == Severity::Error)
        shape.addEllipse(box);
    else
        shape.addPolygon(QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}));
    QPainterPath sign;
    sign.addRect(middle, box.top() + box.height() * 0.3, stroke, box.height() * 0.35);
    sign.addRect(middle, box.top() + box.height() * 0.74, stroke, stroke);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape,
                     widget.palette().color(severity == Severity::Error ? QPalette::BrightText : QPalette::Text));
    painter.fillPath(sign, widget.palette().base());
}

void paintFocusRing(QPainter& painter, const QRectF& rect, double radius, const QColor& colour)
{
    constexpr double width = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    painter.restore();
}

}  // namespace onecycle::ui
