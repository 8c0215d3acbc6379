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

constexpr double handleRoom = 12;  // its focus ring included
constexpr double farthest = 26;    // of a label from its point, in a small picture

double distance(const QPointF& point, const QRectF& rect)
{
    const QPointF nearest(std::clamp(point.x(), rect.left(), rect.right()),
                          std::clamp(point.y(), rect.top(), rect.bottom()));
    return QLineF(point, nearest).length();
}

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
    m_font = state().options.font(11);
    if (state().quantity == Quantity::LearningRate)
        addLearningRate(state().group());
    else if (state().quantity == Quantity::Momentum)
        addMomentum(state().group());
    const QFontMetricsF metrics(m_font);
    for (const Mark& mark : m_marks)
        placer.keepClear(mark.point, mark.handle ? handleRoom : 5);
    for (Mark& mark : m_marks) {
        mark.label = placer.place(mark.point, {metrics.horizontalAdvance(mark.text), metrics.height()},
                                  mark.handle ? handleRoom : 8);
        if (state().spacing.small && distance(mark.point, mark.label) > farthest)
            mark.label = {};  // it would seem to be that of another point
    }
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
    if (handle)
        place(handle->x, handle->y, text, true);
    else
        place(step, value, text, false);
}

void MarkLayer::addPlain(double step, double value, const QString& text)
{
    place(step, value, text, false);
}

void MarkLayer::place(double step, double value, const QString& text, bool handle)
{
    const QPointF point = state().frame.toPixel(step, value);
    if (std::isfinite(value) && state().frame.plot.adjusted(-1, -1, 1, 1).contains(point))
        m_marks.push_back({point, text, handle, {}});
}

void MarkLayer::addLearningRate(std::size_t group)
{
    const Schedule& schedule = *state().schedule();
    const ScheduleConfig& config = state().snapshot->scheduleConfig;
    const Summary summary = summarize(schedule, config, group);
    const double last = static_cast<double>(schedule.totalSteps() - 1);
    const double first = static_cast<double>(schedule.firstStep());
    const double top = schedule.phases(group).front().end;
    const bool runs = first <= last;  // else it resumes behind its end
    const double peakStep = runs ? static_cast<double>(summary.peakStep) : top;
    const bool small = state().spacing.small;
    if (runs && std::abs(peakStep - top) <= 1)
        add(HandleKind::Peak, peakStep, summary.peakLr,
            small ? Sentences::tr("peak %1").arg(readable(summary.peakLr))
                  : Sentences::tr("peak %1 at step %2").arg(readable(summary.peakLr), readableCount(peakStep)));
    else  // the run resumes after it, or has no step near it
        add(HandleKind::Peak, top, summary.maxLr, Sentences::tr("peak %1").arg(readable(summary.maxLr)));
    const double final = schedule.valueAt(last, group).lr;
    if (last > peakStep)
        add(HandleKind::End, last, final, Sentences::tr("end %1").arg(readable(final)));
    const bool warmsUp = schedule.phaseAt(0) == 0 && top > 0;
    if (warmsUp) {
        const double lr = schedule.valueAt(0, group).lr;
        add(HandleKind::Start, 0, lr,
            small ? Sentences::tr("start %1").arg(readable(lr))
                  : Sentences::tr("start %1 = max_lr / %2").arg(readable(lr), readable(config.divFactor)));
    }
    const double resumed = schedule.valueAt(first, group).lr;
    if (first > 0 && first < last)
        addPlain(first, resumed, Sentences::tr("goes on with %1").arg(readable(resumed)));
    else if (!warmsUp && first == 0)
        addPlain(first, resumed, Sentences::tr("start %1").arg(readable(resumed)));
}

void MarkLayer::addMomentum(std::size_t group)
{
    const Schedule& schedule = *state().schedule();
    if (!schedule.cyclesMomentum())
        return;
    const auto phases = schedule.phases(group);
    const Ramp& ramp = phases.front().momentum;
    const double turn = phases.front().end;
    if (turn <= 0)
        return;
    const bool usual = ramp.from >= ramp.to;
    const QString from = readable(schedule.valueAt(0, group).momentum);
    add(HandleKind::Ceiling, 0, ramp.from,
        usual ? Sentences::tr("ceiling %1").arg(from) : Sentences::tr("start %1").arg(from));
    if (turn <= static_cast<double>(schedule.totalSteps() - 1))
        add(HandleKind::Floor, turn, ramp.to,
            usual ? Sentences::tr("floor %1").arg(readable(ramp.to)) : Sentences::tr("top %1").arg(readable(ramp.to)));
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
