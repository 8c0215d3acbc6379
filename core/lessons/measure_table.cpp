// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/budget/budget_count.h"
#include "core/document/budget_edit.h"
#include "core/lessons/measure.h"
#include "core/lessons/measured_schedule.h"

#include <array>

namespace onecycle {
namespace {

using M = const MeasuredSchedule&;
using Number = std::optional<double>;

double number(std::int64_t count)
{
    return static_cast<double>(count);
}

Number counted(M m, std::int64_t BudgetCount::*member)
{
    const auto count = countBudget(budgetOf(m.document)).count;
    return count ? Number(number((*count).*member)) : std::nullopt;
}

constexpr std::array table{
    Measure{"initial_lr", mark("Initial learning rate: max_lr / div_factor"),
            [](M m) -> Number { return m.summary.initialLr; }},
    Measure{"final_lr", mark("Final learning rate: initial_lr / final_div_factor"),
            [](M m) -> Number { return m.summary.finalLr; }},
    Measure{"final_lr_of_peak",
            mark("The final learning rate of a framework that divides the peak: max_lr / "
                 "final_div_factor"),
            [](M m) -> Number { return m.summary.maxLr / m.config.finalDivFactor; }},
    Measure{"peak_lr", mark("Highest learning rate that a step uses"), [](M m) -> Number { return m.summary.peakLr; }},
    Measure{"peak_step", mark("The step that uses it"), [](M m) -> Number { return number(m.summary.peakStep); }},
    Measure{"peak_position", mark("Where the curve has its peak: pct_start x total_steps - 1"),
            [](M m) -> Number { return m.summary.peakPosition; }},
    Measure{"peak_loss_percent", mark("By how many percent the highest learning rate used is below max_lr"),
            [](M m) -> Number { return 100 * (1 - m.summary.peakLr / m.summary.maxLr); }},
    Measure{"peak_to_final", mark("How many times the final learning rate goes into max_lr"),
            [](M m) -> Number { return m.summary.maxLr / m.summary.finalLr; }},
    Measure{"first_lr", mark("Learning rate of step 0"), [](M m) { return m.lrAt(0); }},
    Measure{"last_lr", mark("Learning rate of the last step"), [](M m) -> Number { return m.summary.lastLr; }},
    Measure{"last_step", mark("The last step"), [](M m) -> Number { return number(m.schedule.totalSteps() - 1); }},
    Measure{"after_end_lr", mark("Learning rate of step total_steps, one past the last"),
            [](M m) { return m.summary.afterEndLr; }},
    Measure{"raise_step", mark("The call of scheduler.step() that raises \"Tried to step\""),
            [](M m) -> Number { return number(m.schedule.totalSteps() - m.schedule.firstStep() + 1); }},
    Measure{"mean_lr", mark("Mean learning rate of all steps"), [](M m) -> Number { return m.summary.meanLr; }},
    Measure{"area", mark("Sum of the learning rates of all steps"), [](M m) -> Number { return m.summary.area; }},
    Measure{"effective_step", mark("Largest lr / (1 - momentum)"), [](M m) { return m.summary.effectiveStep; }},
    Measure{"warm_up_steps", mark("Steps before the one with the highest learning rate"),
            [](M m) -> Number { return number(m.summary.peakStep - m.schedule.firstStep()); }},
    Measure{"decay_steps", mark("Steps after the one with the highest learning rate"),
            [](M m) -> Number { return number(m.schedule.totalSteps() - 1 - m.summary.peakStep); }},
    Measure{"phase_count", mark("Phases"),
            [](M m) -> Number { return static_cast<double>(m.schedule.phases().size()); }},
    Measure{"momentum_at_start", mark("Momentum of step 0"), [](M m) { return m.momentumAt(0); }},
    Measure{"momentum_at_peak", mark("Momentum of the step with the highest learning rate"),
            [](M m) { return m.momentumAt(m.summary.peakStep); }},
    Measure{"momentum_at_end", mark("Momentum of the last step"),
            [](M m) { return m.momentumAt(m.schedule.totalSteps() - 1); }},
    Measure{"budget.batches", mark("Batches of one process in an epoch, by the budget"),
            [](M m) { return counted(m, &BudgetCount::batches); }},
    Measure{"budget.updates", mark("Optimiser updates in an epoch, by the budget"),
            [](M m) { return counted(m, &BudgetCount::updates); }},
    Measure{"budget.steps_per_epoch", mark("Steps of the schedule in an epoch, by the budget"),
            [](M m) { return counted(m, &BudgetCount::stepsPerEpoch); }},
    Measure{"budget.total_steps", mark("Steps of the whole training, by the budget"),
            [](M m) { return counted(m, &BudgetCount::totalSteps); }},
};

}  // namespace

std::span<const Measure> measures()
{
    return table;
}

}  // namespace onecycle
