// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/group_name_layer.h"

#include "ui/chart/label_place.h"

#include <QFontMetricsF>
#include <QPainter>

namespace onecycle::ui {
namespace {

constexpr std::size_t mostNames = 12;
constexpr double shareAfterPeak = 0.3;  // of the way from the peak to the end of what is seen: where curves lie apart

}  // namespace

void GroupNameLayer::label(LabelPlacer& placer)
{
    m_names.clear();
    const Schedule* const schedule = state().schedule();
    if (!schedule || schedule->groupCount() < 2 || state().collapsed || !state().options.annotations ||
        state().quantity != Quantity::LearningRate)
        return;
    m_font = state().options.font(11, QFont::DemiBold);
    add(state().group(), placer);
    if (schedule->groupCount() > mostNames)
        return;  // so many curves leave no room for names
    for (std::size_t group = 0; group < schedule->groupCount(); ++group)
        if (group != state().group())
            add(group, placer);
}

void GroupNameLayer::add(std::size_t group, LabelPlacer& placer)
{
    if (!state().shows(group))
        return;
    const ChartFrame& frame = state().frame;
    const double peak = std::clamp(state().schedule()->phases(group).front().end, frame.xMin, frame.xMax);
    const double step = peak + shareAfterPeak * (frame.xMax - peak);
    const QPointF point = frame.toPixel(step, state().valueAt(step, group));
    if (!frame.plot.contains(point))
        return;
    const QString name = QString::fromStdString(state().snapshot->scheduleConfig.groups[group]);
    const QFontMetricsF metrics(m_font);
    const QRectF rect = placer.place(point, {metrics.horizontalAdvance(name), metrics.height()}, 6);
    if (!rect.isNull())
        m_names.push_back({{rect, name}, point, group == state().group()});
}

/// From the point of the curve to the name: where several curves run close together, a name alone may seem to be that
/// of its neighbour.
void GroupNameLayer::drawLeader(QPainter& painter, const Name& name) const
{
    constexpr double dot = 2.5;
    const QRectF& rect = name.text.rect;
    const QPointF end(std::clamp(name.point.x(), rect.left(), rect.right()),
                      std::clamp(name.point.y(), rect.top(), rect.bottom()));
    painter.setPen(QPen(name.selected ? state().curveColour() : state().theme().muted, state().options.hairline()));
    painter.drawLine(name.point, end);
    painter.setBrush(painter.pen().color());
    painter.drawEllipse(name.point, dot, dot);
}

void GroupNameLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setFont(m_font);
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Name& name : m_names) {
        drawLeader(*painter, name);
        painter->setPen(name.selected ? state().curveColour() : state().theme().muted);
        painter->drawText(name.text.rect, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, name.text.text);
    }
}

std::vector<ChartText> GroupNameLayer::texts() const
{
    std::vector<ChartText> all;
    for (const Name& name : m_names)
        all.push_back(name.text);
    return all;
}

}  // namespace onecycle::ui
