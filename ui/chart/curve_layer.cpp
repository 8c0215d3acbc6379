// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/curve_layer.h"

#include "ui/chart/curve_path.h"
#include "ui/chart/line_clip.h"

#include <QPainter>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double pastStrength = 0.4;

}  // namespace

void CurveLayer::update()
{
    m_curves.clear();
    const Schedule* const schedule = state().schedule();
    if (!schedule || state().collapsed || state().options.blank)
        return;
    const ChartFrame& frame = state().frame;
    const bool resumes = schedule->firstStep() > 0;
    const std::optional<Schedule> whole = resumes ? std::optional(schedule->fromTheStart()) : std::nullopt;
    for (std::size_t group = 0; group < schedule->groupCount(); ++group) {
        if (!state().shows(group))
            continue;
        Curve curve{group, curvePath(polyline(*schedule, state().quantity, group, fineViewport(state())), frame), {}};
        if (resumes) {
            Viewport past = fineViewport(state());
            past.xMax = std::min(past.xMax, static_cast<double>(schedule->firstStep()));
            past.width = std::max(1.0, state().options.scale * (frame.toX(past.xMax) - frame.plot.left()));
            curve.past = curvePath(polyline(*whole, state().quantity, group, past), frame);
        }
        m_curves.push_back(std::move(curve));
    }
    // The selected one is painted last.
    std::ranges::stable_partition(m_curves, [this](const Curve& curve) { return curve.group != state().group(); });
}

QPainterPath CurveLayer::lines() const
{
    QPainterPath all;
    for (const Curve& curve : m_curves) {
        all.addPath(curve.run);
        all.addPath(curve.past);
    }
    return all;
}

std::optional<std::size_t> CurveLayer::groupAt(const QPointF& point, double reach) const
{
    const QRectF around(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach);
    for (const Curve& curve : m_curves) {
        if (curve.group == state().group())
            continue;
        for (int i = 1; i < curve.run.elementCount(); ++i)
            if (curve.run.elementAt(i).isLineTo() &&
                clipped({curve.run.elementAt(i - 1), curve.run.elementAt(i)}, around))
                return curve.group;
    }
    return std::nullopt;
}

void CurveLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_curves.empty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto front = std::ranges::find(m_curves, state().group(), &Curve::group);
    for (auto curve = m_curves.begin(); curve != m_curves.end(); ++curve) {
        const bool selected = curve == front;
        if (!selected && front != m_curves.end() && curve->run == front->run)
            continue;
        painter->setOpacity(state().strength() * pastStrength);
        stroke(*painter, curve->past, selected);
        painter->setOpacity(state().strength());
        stroke(*painter, curve->run, selected);
    }
    painter->restore();
}

void CurveLayer::stroke(QPainter& painter, const QPainterPath& path, bool selected) const
{
    if (path.isEmpty())
        return;
    QPen pen(selected ? state().curveColour() : state().theme().muted,
             state().options.curveWidth * (selected ? 1 : 0.7));
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::RoundCap);
    if (state().quantity != Quantity::LearningRate) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern(dashesOf(state().quantity));
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

}  // namespace onecycle::ui
