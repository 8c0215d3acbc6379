// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/document/beside.h"
#include "core/explain/caption.h"
#include "core/explain/caption_words.h"
#include "core/policies/policies.h"
#include "core/schedule/optimizers.h"
#include "core/schedule/summary.h"

namespace onecycle {
namespace {

std::string wordedStep(double place)
{
    return isWhole(place) ? wordedCount(static_cast<std::int64_t>(place)) : toShortText(place, 6);
}

Remark rates(const Schedule& schedule, const ScheduleConfig& config, std::size_t group)
{
    const Summary summary = summarize(schedule, config, group);
    const double first = schedule.valueAt(static_cast<double>(schedule.firstStep()), group).lr;
    const std::string steps = wordedCount(schedule.totalSteps());
    const std::string last = wordedCount(schedule.totalSteps() - 1);
    const std::string peak = worded(summary.peakLr);
    const std::string peakStep = wordedCount(summary.peakStep);
    if (schedule.totalSteps() == 1)
        return {mark("A 1cycle schedule of a single step, with a learning rate of %1."), {peak}, {}};
    const bool usual = first < summary.peakLr && summary.lastLr < summary.peakLr;
    const auto phases = schedule.phases(group);
    const bool third = schedule.phaseAt(static_cast<double>(schedule.totalSteps() - 1)) > 1;
    if (usual && config.threePhase && third && phases[1].end > static_cast<double>(summary.peakStep))
        return {mark("A 1cycle schedule of three phases over %1 steps: the learning rate rises from %2 to its peak of "
                     "%3 at step %4, falls back to %5 by step %6, and on to %7 at the last step, %8."),
                {steps, worded(first), peak, peakStep, worded(phases[1].lr.to), wordedStep(phases[1].end),
                 worded(summary.lastLr), last},
                {}};
    if (usual && config.threePhase && !third)
        return {mark("A 1cycle schedule of three phases over %1 steps, of which the third never begins: the learning "
                     "rate rises from %2 to its peak of %3 at step %4 and has come down to %5 at the last step, %6."),
                {steps, worded(first), peak, peakStep, worded(summary.lastLr), last},
                {}};
    if (usual && !config.threePhase)
        return {mark("A 1cycle schedule of two phases over %1 steps: the learning rate rises from %2 to its peak of %3 "
                     "at step %4 and falls to %5 at the last step, %6."),
                {steps, worded(first), peak, peakStep, worded(summary.lastLr), last},
                {}};
    return {mark("A 1cycle schedule over %1 steps: the learning rate begins at %2, is highest with %3 at step %4, and "
                 "is %5 at the last step, %6."),
            {steps, worded(first), peak, peakStep, worded(summary.lastLr), last},
            {}};
}

Remark momentum(const Schedule& schedule, const ScheduleConfig& config, std::size_t group)
{
    const bool betas = momentumKind(config.optimizer) == MomentumKind::Betas;
    if (!schedule.cyclesMomentum())
        return {betas ? mark("beta1 is left as it is.") : mark("Momentum is left as it is."), {}, {}};
    const Ramp& ramp = schedule.phases(group).front().momentum;
    if (ramp.from == ramp.to)
        return {betas ? mark("beta1 stays at %1.") : mark("Momentum stays at %1."), {worded(ramp.from)}, {}};
    const double end = static_cast<double>(schedule.totalSteps() - 1);
    const std::string first = worded(schedule.valueAt(0, group).momentum);
    const std::string last = worded(schedule.valueAt(end, group).momentum);
    const double peak = schedule.phases(group).front().end;
    if (end == 0)
        return {betas ? mark("beta1 is %1.") : mark("Momentum is %1."), {first}, {}};
    if (peak <= 0 || peak >= end)
        return {betas ? mark("beta1 moves from %1 to %2 at the last step.")
                      : mark("Momentum moves from %1 to %2 at the last step."),
                {first, last},
                {}};
    if (last != worded(ramp.from))
        return {betas ? mark("beta1 moves from %1 to %2 at the peak and is %3 at the last step.")
                      : mark("Momentum moves from %1 to %2 at the peak and is %3 at the last step."),
                {worded(ramp.from), worded(ramp.to), last},
                {}};
    return {betas ? mark("beta1 moves from %1 to %2 at the peak and back.")
                  : mark("Momentum moves from %1 to %2 at the peak and back."),
            {worded(ramp.from), worded(ramp.to)},
            {}};
}

void addBesides(std::vector<Remark>& remarks, const Snapshot& snapshot)
{
    std::string names;
    for (const Beside& beside : besides(snapshot))
        names += (names.empty() ? "" : ", ") + beside.entry->name;
    if (!names.empty())
        remarks.push_back({mark("Beside it are drawn: %1."), {names}, {}});
    for (const Beside& beside : besides(snapshot))
        if (const auto* const policy = std::get_if<ReferencePolicy>(&beside.entry->source))
            remarks.push_back({findPolicy(policy->policy)->difference, {}, {}});
}

}  // namespace

std::vector<Remark> pictureCaption(const Snapshot& snapshot, std::size_t group)
{
    if (!snapshot.schedule)
        return {{mark("There is nothing to draw yet: the configuration has an error."), {}, {}}};
    const Schedule& schedule = *snapshot.schedule;
    std::vector<Remark> remarks{rates(schedule, snapshot.scheduleConfig, group)};
    if (schedule.firstStep() > 0)
        remarks.push_back({mark("The run is resumed at step %1."), {wordedCount(schedule.firstStep())}, {}});
    remarks.push_back(momentum(schedule, snapshot.scheduleConfig, group));
    if (schedule.groupCount() > 1)
        remarks.push_back({mark("These are the numbers of \"%1\", one of %2 parameter groups."),
                           {snapshot.scheduleConfig.groups[group], std::to_string(schedule.groupCount())},
                           {}});
    addBesides(remarks, snapshot);
    if (!snapshot.buildable)
        remarks.push_back({mark("This is the last valid picture; the present configuration has an error."), {}, {}});
    return remarks;
}

std::string captionText(const std::vector<Remark>& remarks)
{
    std::string text;
    for (const Remark& remark : remarks)
        text += (text.empty() ? "" : " ") + remarkText(remark);
    return text;
}

}  // namespace onecycle
