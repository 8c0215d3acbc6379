// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/variant_layer.h"

#include "ui/chart/curve_path.h"
#include "ui/chart/label_place.h"
#include "ui/chart/variant_names.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr std::size_t fewCurves = 4;  // so many leave room for names in every chart

static_assert(variantLooks == variantColours);

}  // namespace

bool VariantLayer::Origin::sameAs(const Origin& other) const
{
    const bool sameTable = table ? other.table && &table->lr() == &other.table->lr() : !other.table;
    return sameTable && schedule == other.schedule && frame == other.frame && scale == other.scale &&
           stretch == other.stretch && group == other.group;
}

VariantLayer::Origin VariantLayer::originOf(const Beside& beside) const
{
    const Snapshot& snapshot = *state().snapshot;
    const auto place = static_cast<std::size_t>(beside.entry - snapshot.value.schedules.data());
    return {snapshot.schedules[place],
            beside.table ? std::optional(*beside.table) : std::nullopt,
            state().frame,
            state().options.scale,
            beside.stretch,
            std::min(state().group(), beside.groupCount() - 1)};
}

void VariantLayer::update()
{
    std::vector<Curve> before;
    before.swap(m_curves);
    if (!state().schedule() || state().collapsed || state().options.curves)
        return;
    for (const Beside& beside : besides(*state().snapshot)) {
        Curve curve{QString::fromStdString(beside.entry->name), beside.entry->colour, originOf(beside), {}, {}};
        const auto same = std::ranges::find_if(before,
                                               [&](const Curve& old) { return old.origin.sameAs(curve.origin); });
        curve.path = same == before.end() ? pathOf(beside) : same->path;
        if (!curve.path.isEmpty())
            m_curves.push_back(std::move(curve));
    }
    if (!sameLines(before))
        m_kept = {};
}

bool VariantLayer::sameLines(const std::vector<Curve>& before) const
{
    return std::ranges::equal(m_curves, before, [](const Curve& a, const Curve& b) {
        return a.colour == b.colour && a.origin.sameAs(b.origin);
    });
}

/// Its line on the active schedule's axis.
QPainterPath VariantLayer::pathOf(const Beside& beside) const
{
    const std::size_t group = std::min(state().group(), beside.groupCount() - 1);
    if (state().quantity != Quantity::LearningRate && !beside.hasMomentum())
        return {};
    Viewport viewport = fineViewport(state());
    viewport.xMin /= beside.stretch;
    viewport.xMax /= beside.stretch;
    std::vector<std::vector<CurvePoint>> pieces;
    if (beside.schedule)
        pieces = polyline(*beside.schedule, state().quantity, group, viewport);
    else if (state().quantity != Quantity::EffectiveStep)
        pieces = polyline(state().quantity == Quantity::Momentum ? beside.table->momentum(group)
                                                                 : beside.table->lr(group),
                          static_cast<double>(beside.table->firstStep()), viewport);
    for (auto& piece : pieces)
        for (CurvePoint& point : piece)
            point.x *= beside.stretch;
    return curvePath(pieces, state().frame);
}

void VariantLayer::label(LabelPlacer& placer)
{
    for (Curve& curve : m_curves)
        curve.text = {};
    const bool first = state().quantity == Quantity::LearningRate;
    if (m_curves.empty() || !state().options.annotations || (!first && m_curves.size() > fewCurves))
        return;
    m_font = state().options.font(11, QFont::DemiBold);
    const QFontMetricsF metrics(m_font);
    VariantNames names(state());
    for (const Curve& curve : m_curves)
        names.add(curve.path);
    for (std::size_t i = 0; i < m_curves.size(); ++i)
        m_curves[i].text = {names.place(i, {metrics.horizontalAdvance(m_curves[i].name), metrics.height()}, placer),
                            m_curves[i].name};
}

QPainterPath VariantLayer::lines() const
{
    QPainterPath all;
    for (const Curve& curve : m_curves)
        all.addPath(curve.path);
    return all;
}

std::vector<ChartText> VariantLayer::texts() const
{
    std::vector<ChartText> all;
    for (const Curve& curve : m_curves)
        if (!curve.text.rect.isNull())
            all.push_back(curve.text);
    return all;
}

void VariantLayer::drawLines(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const Curve& curve : m_curves) {
        painter.setPen(variantPen(state().theme(), curve.colour, state().options.curveWidth * 0.7));
        painter.drawPath(curve.path);
    }
}

void VariantLayer::drawKept(QPainter& painter)
{
    const QRect area = state().frame.plot.toAlignedRect().adjusted(-2, -2, 2, 2);
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_kept.isNull() || m_kept.devicePixelRatio() != ratio || m_keptTheme != &state().theme()) {
        m_kept = QPixmap(area.size() * ratio);
        m_kept.setDevicePixelRatio(ratio);
        m_kept.fill(Qt::transparent);
        m_keptTheme = &state().theme();
        QPainter lines(&m_kept);
        lines.translate(-area.topLeft());
        drawLines(lines);
    }
    painter.drawPixmap(area.topLeft(), m_kept);
}

void VariantLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_curves.empty())
        return;
    painter->save();
    if (state().options.interactive)
        drawKept(*painter);
    else
        drawLines(*painter);
    painter->setFont(m_font);
    for (const Curve& curve : m_curves) {
        if (curve.text.rect.isNull())
            continue;
        painter->setPen(state().theme().variants[curve.colour % variantColours]);
        painter->drawText(curve.text.rect, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, curve.text.text);
    }
    painter->restore();
}

}  // namespace onecycle::ui
