// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/handle_grip.h"

#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double fineShare = 0.1;
constexpr double pixelsPerDecade = 40;  // of a drag by ratio on a linear axis

}  // namespace

HandleGrip::HandleGrip(const Handle& handle, const ChartFrame& frame, const QPointF& pressed)
    : m_handle(handle), m_frame(frame), m_last(pressed)
{}

double HandleGrip::valueAfter(double pixelsUp) const
{
    const double share = pixelsUp / m_frame.plot.height();
    if (m_frame.logY)
        return m_handle.y * std::pow(10, share * (std::log10(m_frame.yMax) - std::log10(m_frame.yMin)));
    if (m_handle.kind == HandleKind::End)
        return m_handle.y * std::pow(10, pixelsUp / pixelsPerDecade);
    return m_handle.y + share * (m_frame.yMax - m_frame.yMin);
}

HandleDrag HandleGrip::move(const QPointF& pointer, DragKeys keys)
{
    const double share = keys.fine ? fineShare : 1;
    m_way += (pointer - m_last) * share;
    m_last = pointer;
    QPointF way = m_way;
    const bool flat = std::abs(way.x()) >= std::abs(way.y());
    if (m_axis == DragAxis::OnlyX || (keys.oneAxis && flat))
        way.setY(0);
    if (m_axis == DragAxis::OnlyY || (keys.oneAxis && !flat))
        way.setX(0);
    const double pixelSteps = (m_frame.xMax - m_frame.xMin) / m_frame.plot.width();
    constexpr double stillHere = 1e-6;  // pixels that rounding leaves after going there and back
    HandleDrag drag;
    drag.target = {m_handle.x, m_handle.y};
    if (m_handle.movesX && std::abs(way.x()) > stillHere)
        drag.target.x += way.x() * pixelSteps;
    if (m_handle.movesY && std::abs(way.y()) > stillHere)
        drag.target.y = valueAfter(-way.y());
    drag.xGrain = pixelSteps * share;
    drag.yGrain = std::abs(valueAfter(-way.y() + share) - valueAfter(-way.y()));
    drag.snap = keys.snap;
    return drag;
}

}  // namespace onecycle::ui
