// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/phase_table.h"

#include <QPainter>

#include <cmath>

namespace onecycle::ui {

PhaseTable::PhaseTable(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("The phases and what their steps use"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PhaseTable::showPhases(const PhaseRows& phases, bool dimmed)
{
    const bool otherHeight = phases.rows.size() != m_phases.rows.size();
    m_phases = phases;
    m_dimmed = dimmed;
    setAccessibleDescription(spokenPhases(phases));
    if (otherHeight || heightForWidth(width()) != height())
        updateGeometry();
    update();
}

QSize PhaseTable::sizeHint() const
{
    constexpr int width = 288;
    return {width, heightForWidth(width)};
}

int PhaseTable::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(placePhases(m_phases, width).height));
}

void PhaseTable::paintEvent(QPaintEvent*)
{
    constexpr double dimmedStrength = 0.35;
    QPainter painter(this);
    painter.setOpacity(m_dimmed ? dimmedStrength : 1);
    const PlacedPhases placed = placePhases(m_phases, width());
    for (const double y : placed.lines)
        painter.fillRect(QRectF(0, y, width(), 1), palette().color(QPalette::Mid));
    paintTexts(painter, palette(), placed.texts);
}

}  // namespace onecycle::ui
