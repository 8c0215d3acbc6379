// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/curve_layer.h"

#include <QPainter>

namespace onecycle::ui {
namespace {

QPainterPath pathOf(const std::vector<std::vector<CurvePoint>>& pieces, const ChartFrame& frame)
{
    QPainterPath path;
    for (const auto& piece : pieces) {
        path.moveTo(frame.toPixel(piece.front().x, piece.front().y));
        if (piece.size() == 1)
            path.lineTo(frame.toPixel(piece.front().x, piece.front().y) + QPointF(0.01, 0));
        for (std::size_t i = 1; i < piece.size(); ++i)
            path.lineTo(frame.toPixel(piece[i].x, piece[i].y));
    }
    return path;
}

}  // namespace

void CurveLayer::update()
{
    m_paths.clear();
    const Schedule* const schedule = state().schedule();
    if (!schedule)
        return;
    for (std::size_t group = 0; group < schedule->groupCount(); ++group)
        m_paths.push_back(
            pathOf(polyline(*schedule, state().quantity, group, state().frame.viewport()), state().frame));
}

QPainterPath CurveLayer::allPaths() const
{
    QPainterPath all;
    for (const QPainterPath& path : m_paths)
        all.addPath(path);
    return all;
}

void CurveLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_paths.empty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(state().strength());
    const double slack = state().options.curveWidth;
    painter->setClipRect(state().frame.plot.adjusted(-slack, -slack, slack, slack));
    const std::size_t selected = std::min(state().attention.group, m_paths.size() - 1);
    for (std::size_t group = 0; group < m_paths.size(); ++group)
        if (group != selected && m_paths[group] != m_paths[selected])
            stroke(*painter, group, false);
    stroke(*painter, selected, true);
    painter->restore();
}

void CurveLayer::stroke(QPainter& painter, std::size_t group, bool selected) const
{
    QPen pen(selected ? state().curveColour() : state().theme().muted,
             state().options.curveWidth * (selected ? 1 : 0.7));
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::RoundCap);
    if (state().quantity == Quantity::Momentum) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({9 / 2.4, 4 / 2.4});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(m_paths[group]);
}

}  // namespace onecycle::ui
