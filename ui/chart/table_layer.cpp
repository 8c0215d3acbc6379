// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/table_layer.h"

#include "ui/chart/curve_path.h"
#include "ui/chart/label_place.h"

#include <QFontMetricsF>
#include <QPainter>

namespace onecycle::ui {
namespace {

constexpr double nameAt = 0.6;  // of the way along the curve
constexpr std::size_t mostCurves = 20;

}  // namespace

void TableLayer::update()
{
    m_curves.clear();
    if (!state().schedule() || state().collapsed || state().quantity == Quantity::EffectiveStep ||
        !state().shows(state().group()))
        return;
    for (const ScheduleEntry& entry : state().snapshot->value.schedules)
        if (const auto* const table = std::get_if<CurveTable>(&entry.source); table && m_curves.size() < mostCurves)
            add(entry, *table);
}

void TableLayer::add(const ScheduleEntry& entry, const CurveTable& table)
{
    const std::size_t group = state().group();
    const bool momentum = state().quantity == Quantity::Momentum;
    if (group >= table.groupCount() || (momentum && !table.hasMomentum()))
        return;
    const std::vector<double>& column = momentum ? table.momentum(group) : table.lr(group);
    Curve curve{
        QString::fromStdString(entry.name),
        curvePath(polyline(column, static_cast<double>(table.firstStep()), fineViewport(state())), state().frame),
        {},
        {}};
    if (curve.path.isEmpty())
        return;
    curve.anchor = curve.path.pointAtPercent(nameAt);
    m_curves.push_back(std::move(curve));
}

void TableLayer::label(LabelPlacer& placer)
{
    m_font = state().options.font(11, QFont::DemiBold);
    const QFontMetricsF metrics(m_font);
    for (Curve& curve : m_curves) {
        curve.text.text = curve.name;
        curve.text.rect = placer.place(curve.anchor, {metrics.horizontalAdvance(curve.name), metrics.height()}, 8);
    }
}

QPainterPath TableLayer::lines() const
{
    QPainterPath all;
    for (const Curve& curve : m_curves)
        all.addPath(curve.path);
    return all;
}

std::vector<ChartText> TableLayer::texts() const
{
    std::vector<ChartText> all;
    for (const Curve& curve : m_curves)
        if (!curve.text.rect.isNull())
            all.push_back(curve.text);
    return all;
}

void TableLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_curves.empty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(state().theme().imported, state().options.curveWidth * 0.7);
    pen.setDashPattern({6, 2, 1, 2});
    pen.setCapStyle(Qt::FlatCap);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->setFont(m_font);
    for (const Curve& curve : m_curves) {
        painter->drawPath(curve.path);
        if (!curve.text.rect.isNull())
            painter->drawText(curve.text.rect, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine,
                              curve.text.text);
    }
    painter->restore();
}

}  // namespace onecycle::ui
