// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/budget/budget_field.h"

#include "core/budget/training_loop.h"

#include <algorithm>
#include <array>

namespace onecycle {
namespace {

using B = Budget;

bool isShared(const TrainingLoop& loop)
{
    return loop.sharing != Sharing::Alone;
}

bool hasOwnLeftover(const TrainingLoop& loop)
{
    return loop.leftover == Leftover::Asked;
}

bool hasOwnSampler(const TrainingLoop& loop)
{
    return loop.sharing == Sharing::Samples && hasOwnLeftover(loop);
}

bool isPrepared(const TrainingLoop& loop)
{
    return loop.prepares;
}

constexpr std::array table{
    BudgetField{"loop", &B::loop, mark("Training loop"),
                mark("What runs the training. It decides how often scheduler.step() moves the schedule.")},
    BudgetField{"samples", &B::samples, mark("Samples"), mark("Samples of the data set, all processes together.")},
    BudgetField{"batch_size", &B::batchSize, mark("Batch size"),
                mark("Samples of one batch: the batch_size that the loader of one process is given.")},
    BudgetField{"epochs", &B::epochs, mark("Epochs"), mark("Passes through the data.")},
    BudgetField{"accumulation", &B::accumulation, mark("Accumulation"),
                mark("Batches whose gradients are added up for one optimiser update.")},
    BudgetField{"processes", &B::processes, mark("Processes"),
                mark("Processes that train together, one for each GPU as a rule."), isShared},
    BudgetField{"drop_last", &B::dropLast, mark("Drop last batch"),
                mark("The loader's drop_last: the last batch of an epoch is left out where it is not full.")},
    BudgetField{
        "sampler_drop_last", &B::samplerDropLast, mark("Sampler drops last"),
        mark("The drop_last of the DistributedSampler: samples that do not go round are left out. Off, some are "
             "used twice."),
        hasOwnSampler},
    BudgetField{"partial_update", &B::partialUpdate, mark("Partial update"),
                mark("Batches at the end of an epoch that are too few for an accumulation make an update, too. Off, "
                     "they make none."),
                hasOwnLeftover},
    BudgetField{"split_batches", &B::splitBatches, mark("Split batches"),
                mark("Accelerate's split_batches: the batch size is that of all processes together, and the schedule "
                     "moves once at every update."),
                isPrepared},
    BudgetField{
        "step_scheduler_with_optimizer", &B::stepsWithOptimizer, mark("Step with optimizer"),
        mark("Accelerate's step_scheduler_with_optimizer. Off, every call of scheduler.step() in the loop moves "
             "the schedule, one after each batch."),
        isPrepared},
    BudgetField{
        "adjust_scheduler", &B::adjustScheduler, mark("Adjust scheduler"),
        mark("The adjust_scheduler of Accelerate's GradientAccumulationPlugin, on unless it is turned off: batches "
             "that only accumulate count as steps and move nothing."),
        isPrepared},
    BudgetField{"sets_length", &B::setsLength, mark("Use for the schedule"),
                mark("The active schedule takes its length from the budget. A length that is set by hand turns this "
                     "off."),
                nullptr, true},
};

}  // namespace

std::span<const BudgetField> budgetFields()
{
    return table;
}

const BudgetField* findBudgetField(std::string_view key)
{
    const auto* const row = std::ranges::find(table, key, &BudgetField::key);
    return row == table.end() ? nullptr : row;
}

Value valueOf(const Budget& budget, const BudgetField& field)
{
    return std::visit([&budget](auto member) { return Value(budget.*member); }, field.member);
}

bool setValue(Budget& budget, const BudgetField& field, const Value& value)
{
    return std::visit(
        [&]<class T>(T Budget::*member) {
            const auto* const fitting = std::get_if<T>(&value);
            if (fitting)
                budget.*member = *fitting;
            return fitting != nullptr;
        },
        field.member);
}

}  // namespace onecycle
