// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/pointed_row.h"

#include <QPainter>

#include <utility>

namespace onecycle::ui {

void PointedRow::setLit(bool lit)
{
    if (std::exchange(m_lit, lit) != lit)
        update();
}

void PointedRow::paintEvent(QPaintEvent*)
{
    constexpr double radius = 6;
    if (!m_lit)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().window());
    painter.drawRoundedRect(rect(), radius, radius);
}

void PointedRow::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    Q_EMIT hovered(true);
}

void PointedRow::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    Q_EMIT hovered(false);
}

}  // namespace onecycle::ui
