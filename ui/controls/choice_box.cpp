// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/choice_box.h"

#include "ui/controls/field_frame.h"

#include <QPainter>
#include <QWheelEvent>

namespace onecycle::ui {
namespace {

constexpr double arrowWidth = 7;

void paintArrow(QPainter& painter, const QPointF& centre, const QColor& colour)
{
    const double half = arrowWidth / 2;
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF(
        {centre + QPointF(-half, -half / 2), centre + QPointF(0, half / 2), centre + QPointF(half, -half / 2)}));
}

}  // namespace

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaxVisibleItems(20);
}

void ChoiceBox::setSeverity(std::optional<Severity> severity)
{
    if (severity == m_severity)
        return;
    m_severity = severity;
    update();
}

QSize ChoiceBox::sizeHint() const
{
    constexpr int characters = 10;
    return {fontMetrics().averageCharWidth() * characters + 3 * fieldPadding, fieldHeight(*this)};
}

QSize ChoiceBox::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4 + 3 * fieldPadding, fieldHeight(*this)};
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFieldFrame(painter, *this, {hasFocus(), m_severity});
    if (m_severity)
        paintFieldMark(painter, *this, *m_severity);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int end = fieldPadding + markWidth(m_severity);
    const double x = rightToLeft ? end + arrowWidth / 2 : width() - end - arrowWidth / 2;
    paintArrow(painter, QPointF(x, height() / 2.0), palette().color(QPalette::PlaceholderText));
    const int arrowRoom = end + static_cast<int>(arrowWidth) + fieldPadding / 2;
    const QRect room = rightToLeft ? rect().adjusted(arrowRoom, 0, -fieldPadding, 0)
                                   : rect().adjusted(fieldPadding, 0, -arrowRoom, 0);
    const QString shown = currentIndex() < 0 ? placeholderText() : currentText();
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(shown, Qt::ElideRight, room.width()));
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

}  // namespace onecycle::ui
