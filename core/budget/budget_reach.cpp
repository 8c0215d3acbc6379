// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/budget/budget_reach.h"

#include <algorithm>
#include <string>

namespace onecycle {
namespace {

using std::to_string;

/// After which batch update \p update of an epoch is made, from 0 on.
std::int64_t batchOf(const BudgetCount& count, std::int64_t update)
{
    return count.everyBatch ? update + 1 : std::min((update + 1) * count.accumulation, count.batches);
}

/// Where the call is made that finds \p moved steps done.
BatchPlace placeAfter(const BudgetCount& count, std::int64_t moved)
{
    return {moved / count.stepsPerEpoch + 1, batchOf(count, moved % count.stepsPerEpoch / count.stepsAtOnce)};
}

/// Accelerate goes on while its counter, which starts at 1, is at most total_steps. A step adds 1 to it, and where
/// countsAccumulation so does a batch that only accumulates.
std::int64_t movedUnderGuard(const BudgetCount& count, std::int64_t steps)
{
    if (!count.countsAccumulation)
        return std::min(count.totalSteps, steps);
    const std::int64_t ofEpoch = count.batches - count.updates + count.stepsPerEpoch;
    const std::int64_t ofUpdate = count.accumulation - 1 + count.stepsAtOnce;
    const std::int64_t epochs = std::min(count.epochs, steps / ofEpoch);
    if (epochs == count.epochs)
        return count.totalSteps;
    const std::int64_t left = steps - epochs * ofEpoch;
    const std::int64_t updates = std::min(count.updates - 1, left / ofUpdate);
    const std::int64_t waiting = updates < count.updates - 1 ? count.accumulation - 1
                                                             : count.batches - updates * count.accumulation - 1;
    const std::int64_t rest = std::clamp(left - updates * ofUpdate - waiting, std::int64_t{0}, count.stepsAtOnce);
    return epochs * count.stepsPerEpoch + updates * count.stepsAtOnce + rest;
}

std::string rateAt(const Schedule& schedule, std::int64_t step)
{
    return toShortText(schedule.valueAt(static_cast<double>(step)).lr);
}

}  // namespace

BudgetReach reachOf(const BudgetCount& count, std::int64_t steps)
{
    BudgetReach reach;
    if (count.guarded) {
        reach.moved = movedUnderGuard(count, steps);
        if (reach.moved < count.totalSteps)
            reach.held = placeAfter(count, reach.moved);
    } else {
        reach.moved = std::min(count.totalSteps, steps);
        if (reach.moved < count.totalSteps)
            reach.raises = placeAfter(count, reach.moved);
    }
    return reach;
}

Remark reachRemark(const BudgetCount& count, std::int64_t totalSteps, std::int64_t firstStep)
{
    const std::int64_t steps = totalSteps - firstStep;
    const BudgetReach reach = reachOf(count, steps);
    if (reach.raises)
        return {
            mark("The loop steps %1 times and the schedule has %2 steps: PyTorch raises \"Tried to step %3 times\" in "
                 "epoch %4, after batch %5 of %6."),
            {to_string(count.totalSteps), to_string(steps), to_string(totalSteps + 1), to_string(reach.raises->epoch),
             to_string(reach.raises->batch), to_string(count.batches)},
            {}};
    if (reach.held)
        return {
            mark("Accelerate stops moving the schedule in epoch %1, after batch %2 of %3: the learning rate stays as "
                 "it is after %4 of %5 steps."),
            {to_string(reach.held->epoch), to_string(reach.held->batch), to_string(count.batches),
             to_string(reach.moved), to_string(steps)},
            {}};
    if (reach.moved < steps)
        return {mark("The loop makes %1 of %2 steps: the last %3 are never reached."),
                {to_string(reach.moved), to_string(steps), to_string(steps - reach.moved)},
                {}};
    return {mark("The loop makes %1 steps, as many as the schedule has."), {to_string(steps)}, {}};
}

std::optional<Remark> lastRateRemark(const BudgetCount& count, const Schedule& schedule)
{
    const std::int64_t steps = schedule.totalSteps() - schedule.firstStep();
    const BudgetReach reach = reachOf(count, steps);
    if (reach.raises || reach.moved >= steps)
        return std::nullopt;
    // Held, the optimiser goes on with the last rate; at the end, nothing uses the rate of the last call any more.
    const std::int64_t unused = reach.held ? 0 : std::min(count.stepsAtOnce, reach.moved);
    return Remark{mark("Training ends at a learning rate of %1."),
                  {rateAt(schedule, schedule.firstStep() + reach.moved - unused)},
                  {}};
}

std::optional<std::int64_t> stepsOncePerEpoch(double epochs, const Schedule& schedule)
{
    if (!isWhole(epochs) || epochs < 1)
        return std::nullopt;
    return std::min(static_cast<std::int64_t>(epochs), schedule.totalSteps() - schedule.firstStep());
}

Remark oncePerEpochRemark(std::int64_t travelled, const Schedule& schedule)
{
    const std::int64_t first = schedule.firstStep();
    return {
        mark("A loop that calls scheduler.step() once per epoch travels %1 of %2 steps: the learning rate goes from "
             "%3 to %4."),
        {to_string(travelled), to_string(schedule.totalSteps() - first), rateAt(schedule, first),
         rateAt(schedule, first + travelled - 1)},
        {}};
}

}  // namespace onecycle
