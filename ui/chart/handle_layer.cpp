// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/handle_layer.h"

#include "core/parameters/handle_nudge.h"
#include "ui/chart/free_handle.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double radius = 6;
constexpr double litRadius = 7.5;
constexpr double focusRadius = 11;
constexpr double reach = 13;

}  // namespace

void HandleLayer::update()
{
    m_spots.clear();
    const Schedule* const schedule = state().schedule();
    // What cannot be built has nothing to hold on to: the picture is that of an earlier configuration.
    if (!schedule || state().collapsed || !state().options.interactive || !state().snapshot->buildable ||
        !state().shows(state().group()))
        return;
    const ChartFrame& frame = state().frame;
    const QRectF& plot = frame.plot;
    const double stepWidth = plot.width() / (frame.xMax - frame.xMin);
    const bool wholeValues = state().quantity == Quantity::Momentum ? !state().snapshot->view.zoomMomentum
                                                                    : !state().snapshot->view.zoomLr;
    for (const Handle& any : handlesOf(*schedule, state().snapshot->scheduleConfig, state().group())) {
        const auto handle = freeHandle(any, *state().snapshot);
        if (!handle || handle->quantity != state().quantity)
            continue;
        QPointF at = frame.toPixel(handle->x, handle->y);
        // A peak before the first step, or a rate too small for the axis, can still be taken hold of at the edge.
        if (at.x() < plot.left() && at.x() > plot.left() - stepWidth - 1)
            at.setX(plot.left());
        if (wholeValues)
            at.setY(std::clamp(at.y(), plot.top(), plot.bottom()));
        if (plot.adjusted(-1, -1, 1, 1).contains(at))
            m_spots.push_back({*handle, at});
    }
}

const HandleLayer::Spot* HandleLayer::spotAt(const QPointF& point) const
{
    const Spot* nearest = nullptr;
    double best = reach;
    for (const Spot& spot : m_spots)
        if (const double distance = QLineF(spot.at, point).length(); distance <= best) {
            nearest = &spot;
            best = distance;
        }
    return nearest;
}

const HandleLayer::Spot* HandleLayer::spotOf(HandleKind kind) const
{
    const auto found = std::ranges::find(m_spots, kind, [](const Spot& spot) { return spot.handle.kind; });
    return found == m_spots.end() ? nullptr : &*found;
}

bool HandleLayer::lit(HandleKind kind) const
{
    const std::string& parameter = state().attention.parameter;
    return state().attention.handle == kind ||
           (!parameter.empty() && (parameter == handleKey(kind, true) || parameter == handleKey(kind, false)));
}

void HandleLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto draw = [&](const QPointF& at, double size) {
        const QRectF shape(at.x() - size, at.y() - size, 2 * size, 2 * size);
        if (state().quantity == Quantity::Momentum)
            painter->drawRoundedRect(shape, 1.5, 1.5);
        else
            painter->drawEllipse(shape);
    };
    for (const Spot& spot : m_spots) {
        const bool out = lit(spot.handle.kind);
        if (m_focused == spot.handle.kind) {
            painter->setPen(QPen(state().theme().accent, 2));
            painter->setBrush(Qt::NoBrush);
            draw(spot.at, focusRadius);
        }
        const bool held = state().attention.dragging && state().attention.handle == spot.handle.kind;
        painter->setPen(QPen(state().curveColour(), out ? 2.8 : 2.2));
        painter->setBrush(held ? state().curveColour() : state().theme().panel);
        draw(spot.at, (out ? litRadius : radius) - 1);
    }
    painter->restore();
}

}  // namespace onecycle::ui
