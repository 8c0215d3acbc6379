// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readout_items.h"

#include "core/document/beside.h"
#include "core/schedule/optimizers.h"
#include "core/schedule/reading.h"
#include "core/schedule/summary.h"
#include "ui/chart/after_end_layer.h"
#include "ui/chart/handle_text.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

using Items = std::vector<ReadoutItem>;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::Readout)
};

QString percent(double share)
{
    return Sentences::tr("%1 %").arg(readable(std::round(1000 * share) / 10, 4));
}

QString momentumName(const ScheduleConfig& config)
{
    return momentumKind(config.optimizer) == MomentumKind::Betas ? Sentences::tr("beta1") : Sentences::tr("momentum");
}

/// Under other optimisers than SGD the effective step is not a number that means something; this says so in its place.
ReadoutItem noEffectiveStep()
{
    return {Sentences::tr("lr / (1 − m)"), Sentences::tr("SGD only"),
            Sentences::tr("Adam’s step does not grow with beta1")};
}

/// A drag under way: what it changes, what holds it back, which keys do what.
Items ofDrag(const Snapshot& snapshot, const Attention& attention, std::size_t group)
{
    const auto handle = handleOf(*attention.handle, *snapshot.schedule, snapshot.scheduleConfig, group);
    if (!handle)
        return {};
    const bool lr = handle->quantity == Quantity::LearningRate;
    Items items{{handleName(handle->kind),
                 handleNumbers(handle->kind, snapshot.scheduleConfig, group),
                 {},
                 lr ? QPalette::Link : QPalette::LinkVisited}};
    if (!attention.obstacle.empty())
        items.push_back({{}, translated(attention.obstacle), {}});
    items.push_back({dragHint(*handle), {}, {}});
    return items;
}

/// What those beside the schedule have more than it, as far as there is room to say it.
Items besideOthers(const Snapshot& snapshot, double step, std::size_t group)
{
    constexpr std::size_t most = 2;
    const StepValue ours = snapshot.schedule->valueAt(step, group);
    const std::vector<Beside> others = besides(snapshot);
    Items items;
    for (std::size_t i = 0; i < std::min(most, others.size()); ++i) {
        const StepValue theirs = others[i].valueAt(step, group);
        const QString name = fromUtf8(others[i].entry->name);
        if (std::isfinite(theirs.lr))
            items.push_back(
                {Sentences::tr("%1: Δ learning rate").arg(name), readable(theirs.lr - ours.lr), {}, QPalette::Link});
        if (std::isfinite(theirs.momentum) && snapshot.schedule->cyclesMomentum())
            items.push_back({QStringLiteral("Δ ") + momentumName(snapshot.scheduleConfig),
                             readable(theirs.momentum - ours.momentum),
                             {},
                             QPalette::LinkVisited});
    }
    return items;
}

Items atCursor(const Snapshot& snapshot, double step, std::size_t group)
{
    const Schedule& schedule = *snapshot.schedule;
    const ScheduleConfig& config = snapshot.scheduleConfig;
    const Reading at = readingAt(schedule, config, step, group);
    if (at.pastEnd)
        return {{Sentences::tr("step"), readableCount(step), Sentences::tr("past the end")},
                {{}, afterEndSentence(snapshot, group), {}}};
    Items items{{Sentences::tr("step"), readableCount(step),
                 Sentences::tr("of %1").arg(readableCount(static_cast<double>(schedule.totalSteps())))}};
    if (at.epoch)
        items.push_back({Sentences::tr("epoch"), readableEpoch(*at.epoch), {}});
    items.push_back({{},
                     translated(phaseName(at.phase)),
                     Sentences::tr("%1 of %2, %3 %")
                         .arg(at.phaseIndex + 1)
                         .arg(schedule.phases(group).size())
                         .arg(std::lround(at.phaseShare * 100))});
    items.push_back({Sentences::tr("learning rate"), readable(at.value.lr), {}, QPalette::Link});
    if (schedule.cyclesMomentum())
        items.push_back({momentumName(config), readable(at.value.momentum), {}, QPalette::LinkVisited});
    for (const ReadoutItem& item : besideOthers(snapshot, step, group))
        items.push_back(item);
    if (at.effectiveStep)
        items.push_back({Sentences::tr("lr / (1 − m)"), readable(*at.effectiveStep), {}});
    items.push_back({Sentences::tr("slope"), readable(at.slope, 3), Sentences::tr("a step")});
    items.push_back({Sentences::tr("area so far"), percent(at.areaShare), {}});
    if (schedule.cyclesMomentum() && !at.effectiveStep)
        items.push_back(noEffectiveStep());
    return items;
}

Items betweenCursors(const Snapshot& snapshot, double from, double to, std::size_t group)
{
    const ScheduleConfig& config = snapshot.scheduleConfig;
    const Difference between = difference(readingAt(*snapshot.schedule, config, from, group),
                                          readingAt(*snapshot.schedule, config, to, group));
    Items items{{Sentences::tr("from step"), readableCount(std::min(from, to)),
                 Sentences::tr("to %1").arg(readableCount(std::max(from, to)))},
                {Sentences::tr("Δ steps"), readableCount(between.steps), {}}};
    if (between.epochs)
        items.push_back({Sentences::tr("Δ epochs"), readableEpoch(*between.epochs), {}});
    items.push_back(
        {Sentences::tr("Δ learning rate"), readable(between.lr),
         std::isfinite(between.lrRatio) ? Sentences::tr("× %1").arg(readable(between.lrRatio, 3)) : QString(),
         QPalette::Link});
    if (snapshot.schedule->cyclesMomentum())
        items.push_back(
            {QStringLiteral("Δ ") + momentumName(config), readable(between.momentum), {}, QPalette::LinkVisited});
    items.push_back({Sentences::tr("area between"), percent(between.areaShare), {}});
    return items;
}

Items ofRun(const Snapshot& snapshot, std::size_t group)
{
    const Schedule& schedule = *snapshot.schedule;
    const Summary summary = summarize(schedule, snapshot.scheduleConfig, group);
    Items items{
        {Sentences::tr("run"),
         Sentences::tr("%1 steps").arg(readableCount(static_cast<double>(schedule.totalSteps()))),
         {}},
        {Sentences::tr("peak"), readable(summary.peakLr),
         Sentences::tr("at step %1").arg(readableCount(static_cast<double>(summary.peakStep))), QPalette::Link},
        {Sentences::tr("mean lr"), readable(summary.meanLr), {}},
        {Sentences::tr("area"), readable(summary.area), Sentences::tr("lr × steps")},
    };
    if (summary.effectiveStep)
        items.push_back(
            {Sentences::tr("largest lr / (1 − m)"), readable(*summary.effectiveStep),
             Sentences::tr("at step %1").arg(readableCount(static_cast<double>(*summary.effectiveStepAt)))});
    else if (schedule.cyclesMomentum())
        items.push_back(noEffectiveStep());
    return items;
}

}  // namespace

std::vector<ReadoutItem> readoutItems(const Snapshot& snapshot, const Attention& attention)
{
    if (!snapshot.schedule)
        return {{{}, Sentences::tr("No schedule yet"), {}}};
    const std::size_t group = std::min(attention.group, snapshot.schedule->groupCount() - 1);
    const double last = static_cast<double>(snapshot.schedule->totalSteps());
    if (attention.handle && (attention.dragging || !attention.obstacle.empty()))
        return ofDrag(snapshot, attention, group);
    if (attention.step && attention.reference)
        return betweenCursors(snapshot, std::min(*attention.reference, last), std::min(*attention.step, last), group);
    return attention.step ? atCursor(snapshot, std::min(*attention.step, last), group) : ofRun(snapshot, group);
}

}  // namespace onecycle::ui
