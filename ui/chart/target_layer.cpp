// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/target_layer.h"

#include "core/export/exporter.h"
#include "ui/chart/label_place.h"
#include "ui/chart/line_clip.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double visible = 0.75;  // pixels between the curves that the eye sees
constexpr double samples = 800;   // places across the plot, beside the breaks

}  // namespace

void TargetLayer::update()
{
    m_path = {};
    m_text = {};
    const Schedule* const schedule = state().schedule();
    if (!schedule || state().collapsed || !state().snapshot->buildable || state().snapshot->view.codeHideTarget ||
        state().quantity == Quantity::EffectiveStep || !state().shows(state().group()))
        return;
    const Snapshot& snapshot = *state().snapshot;
    const Exporter* const exporter = findExporter(snapshot.view.codeTarget);
    if (!exporter || !exporter->facts)
        return;
    const TargetFacts facts = exporter->facts({snapshot.config(), *schedule, snapshot.view});
    m_name = QString::fromStdString(facts.framework);
    trace(facts.curve);
}

/// Whole steps in view: an even net, and the neighbours of every break.
std::vector<double> TargetLayer::positions(const TargetCurve& curve) const
{
    const ChartFrame& frame = state().frame;
    const Schedule& schedule = *state().schedule();
    const double first = std::max(std::floor(frame.xMin), static_cast<double>(schedule.firstStep()));
    const double last = std::min(std::ceil(frame.xMax), static_cast<double>(schedule.totalSteps() - 1));
    const double stride = std::max(1.0, std::floor((last - first) / samples));
    std::vector<double> steps;
    for (double step = first; step < last; step += stride)
        steps.push_back(step);
    steps.push_back(last);
    for (const double place : curve.breaks)
        for (const double step : {std::floor(place), std::floor(place) + 1})
            if (step >= first && step <= last)
                steps.push_back(step);
    std::ranges::sort(steps);
    return steps;
}

void TargetLayer::trace(const TargetCurve& curve)
{
    const ChartFrame& frame = state().frame;
    const QRectF bounds = frame.plot.adjusted(-1, -1, 1, 1);
    double widest = visible;
    std::optional<QPointF> from;
    for (const double step : positions(curve)) {
        const auto whole = static_cast<std::int64_t>(step);
        const double theirs = quantityOf(curve.at(whole, state().group()), state().quantity);
        const double ours = state().valueAt(step, state().group());
        if (!std::isfinite(theirs) || (frame.logY && theirs <= 0)) {
            from.reset();
            continue;
        }
        const QPointF to = frame.toPixel(step, theirs);
        const double apart = std::isfinite(ours) ? std::abs(to.y() - frame.toPixel(step, ours).y()) : 0;
        if (apart > widest && bounds.contains(to)) {
            widest = apart;
            m_widest = to;
        }
        const auto line = from ? clipped({*from, to}, bounds) : std::nullopt;
        if (line) {
            if (m_path.isEmpty() || m_path.currentPosition() != line->p1())
                m_path.moveTo(line->p1());
            m_path.lineTo(line->p2());
        }
        from = to;
    }
    if (widest <= visible)
        m_path = {};
}

void TargetLayer::label(LabelPlacer& placer)
{
    m_text = {};
    if (m_path.isEmpty())
        return;
    m_font = state().options.font(11, QFont::DemiBold);
    const QFontMetricsF metrics(m_font);
    m_text.text = m_name;
    m_text.rect = placer.place(m_widest, {metrics.horizontalAdvance(m_name), metrics.height()}, 8);
}

std::vector<ChartText> TargetLayer::texts() const
{
    return m_text.rect.isNull() ? std::vector<ChartText>{} : std::vector{m_text};
}

void TargetLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_path.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(state().theme().target, state().options.curveWidth * 0.7);
    pen.setDashPattern({2, 2});
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_path);
    if (!m_text.rect.isNull()) {
        painter->setFont(m_font);
        painter->drawText(m_text.rect, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, m_text.text);
    }
    painter->restore();
}

}  // namespace onecycle::ui
