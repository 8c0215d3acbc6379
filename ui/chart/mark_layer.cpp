// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/mark_layer.h"

#include "core/schedule/summary.h"
#include "ui/chart/label_place.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::MarkLayer)
};

}  // namespace

void MarkLayer::label(LabelPlacer& placer)
{
    m_marks.clear();
    const Schedule* const schedule = state().schedule();
    if (!schedule || !state().options.annotations || state().collapsed || !state().shows(state().group()))
        return;
    m_font = sansFont(11 * state().options.fontScale);
    if (state().quantity == Quantity::LearningRate)
        addLearningRate(state().group());
    else if (state().quantity == Quantity::Momentum)
        addMomentum(state().group());
    const QFontMetricsF metrics(m_font);
    for (const Mark& mark : m_marks)
        placer.keepClear(mark.point, (state().options.interactive ? 7 : 5) * state().options.fontScale);
    for (Mark& mark : m_marks)
        mark.label = placer.place(mark.point, {metrics.horizontalAdvance(mark.text), metrics.height()},
                                  8 * state().options.fontScale);
}

std::vector<ChartText> MarkLayer::texts() const
{
    std::vector<ChartText> all;
    for (const Mark& mark : m_marks)
        if (!mark.label.isNull())
            all.push_back({mark.label, mark.text});
    return all;
}

void MarkLayer::add(HandleKind kind, double step, double value, const QString& text)
{
    const bool interactive = state().options.interactive && state().snapshot->buildable;
    const auto handle = interactive
                            ? handleOf(kind, *state().schedule(), state().snapshot->scheduleConfig, state().group())
                            : std::nullopt;
    const ChartFrame& frame = state().frame;
    const bool held = handle && std::abs(frame.toX(handle->x) - frame.toX(step)) < frame.plot.width() / 8;
    const QPointF point = held ? frame.toPixel(handle->x, handle->y) : frame.toPixel(step, value);
    const bool seen = std::isfinite(value) && frame.plot.adjusted(-1, -1, 1, 1).contains(point);
    if (seen)
        m_marks.push_back({point, text, held, {}});
}

void MarkLayer::addLearningRate(std::size_t group)
{
    const Schedule& schedule = *state().schedule();
    const ScheduleConfig& config = state().snapshot->scheduleConfig;
    const Summary summary = summarize(schedule, config, group);
    const double last = static_cast<double>(schedule.totalSteps() - 1);
    const double first = static_cast<double>(schedule.firstStep());
    if (first > last)
        return;
    const double firstLr = schedule.valueAt(first, group).lr;
    const QString peak = Sentences::tr("peak %1 at step %2")
                             .arg(readable(summary.peakLr), readableCount(static_cast<double>(summary.peakStep)));
    add(HandleKind::Peak, static_cast<double>(summary.peakStep), summary.peakLr, peak);
    const double final = schedule.valueAt(last, group).lr;
    if (last > static_cast<double>(summary.peakStep))
        add(HandleKind::End, last, final, Sentences::tr("end %1").arg(readable(final)));
    if (first >= static_cast<double>(summary.peakStep))
        return;
    const bool fromFactor = first == 0 && schedule.phaseAt(0) == 0;
    add(HandleKind::Start, first, firstLr,
        fromFactor ? Sentences::tr("start %1 = max_lr / %2").arg(readable(firstLr), readable(config.divFactor))
                   : Sentences::tr("start %1").arg(readable(firstLr)));
}

void MarkLayer::addMomentum(std::size_t group)
{
    const Schedule& schedule = *state().schedule();
    if (!schedule.cyclesMomentum())
        return;
    const auto phases = schedule.phases(group);
    const double first = static_cast<double>(schedule.firstStep());
    const double last = static_cast<double>(schedule.totalSteps() - 1);
    if (first > last)
        return;
    const Ramp& ramp = phases.front().momentum;
    const double turn = phases.front().end;
    const bool warmsUp = first < turn;
    const double atStart = schedule.valueAt(first, group).momentum;
    if (warmsUp)
        add(HandleKind::Ceiling, first, atStart,
            ramp.from >= ramp.to ? Sentences::tr("ceiling %1").arg(readable(atStart))
                                 : Sentences::tr("start %1").arg(readable(atStart)));
    if (warmsUp && turn <= last)
        add(HandleKind::Floor, turn, ramp.to,
            ramp.from >= ramp.to ? Sentences::tr("floor %1").arg(readable(ramp.to))
                                 : Sentences::tr("top %1").arg(readable(ramp.to)));
}

void MarkLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_marks.empty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(state().strength());
    const double radius = 4.5 * state().options.curveWidth / 2.4;
    painter->setPen(QPen(state().curveColour(), state().options.curveWidth * 0.8));
    painter->setBrush(state().theme().panel);
    for (const Mark& mark : m_marks) {
        if (mark.handle)
            continue;
        const QRectF shape(mark.point.x() - radius, mark.point.y() - radius, 2 * radius, 2 * radius);
        if (state().quantity == Quantity::LearningRate)
            painter->drawEllipse(shape);
        else
            painter->drawRect(shape);
    }
    painter->setPen(state().theme().text);
    painter->setFont(m_font);
    for (const Mark& mark : m_marks)
        if (!mark.label.isNull())
            painter->drawText(mark.label, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, mark.text);
    painter->restore();
}

}  // namespace onecycle::ui
