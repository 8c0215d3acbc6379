// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/phase_light_layer.h"

#include "ui/chart/curve_path.h"

#include <QPainter>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double strength = 0.28;
constexpr double breadth = 5;  // in widths of the curve

}  // namespace

void PhaseLightLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Schedule* const schedule = state().schedule();
    const std::optional<std::size_t> index = state().attention.phase;
    if (!schedule || !index || *index >= schedule->phases().size() || state().collapsed ||
        !state().shows(state().group()))
        return;
    const Phase& phase = schedule->phases()[*index];
    Viewport part = fineViewport(state());
    part.xMin = std::max(part.xMin, phase.begin);
    part.xMax = std::min(part.xMax, phase.end);
    if (part.xMin >= part.xMax)
        return;
    const ChartFrame& frame = state().frame;
    part.width = std::max(1.0, state().options.scale * (frame.toX(part.xMax) - frame.toX(part.xMin)));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(state().strength() * strength);
    QPen pen(state().curveColour(), state().options.curveWidth * breadth);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(curvePath(polyline(*schedule, state().quantity, state().group(), part), frame));
    painter->restore();
}

}  // namespace onecycle::ui
