// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/budget/budget_bounds.h"

#include "core/budget/budget_field.h"
#include "core/budget/training_loop.h"

#include <cmath>

namespace onecycle {
namespace {

using std::to_string;

BudgetFinding finding(Severity severity, std::string_view key, TextMark text, std::vector<std::string> arguments)
{
    return {severity, key, {text, std::move(arguments), {}}};
}

std::string loopKeys()
{
    std::string keys;
    for (const TrainingLoop& loop : trainingLoops())
        keys.append(keys.empty() ? "" : ", ").append(loop.key);
    return keys;
}

bool splits(const Budget& budget, const TrainingLoop& loop)
{
    return loop.prepares && budget.splitBatches && std::fmod(budget.batchSize, budget.processes) != 0;
}

}  // namespace

std::vector<BudgetFinding> boundsOf(const Budget& budget)
{
    const TrainingLoop* const loop = findTrainingLoop(budget.loop);
    if (!loop)
        return {finding(Severity::Error, "loop", mark("loop \"%1\" is not known; choose one of %2."),
                        {budget.loop, loopKeys()})};
    std::vector<BudgetFinding> found;
    for (const BudgetField& field : budgetFields()) {
        const Value value = valueOf(budget, field);
        const auto* const count = std::get_if<double>(&value);
        if (!count || !field.isAsked(*loop))
            continue;
        const std::string key(field.key);
        if (!isWhole(*count) && std::abs(*count) > 1)
            found.push_back(finding(Severity::Error, field.key,
                                    mark("%1 = %2 is no whole number up to 2^53; give a whole number from 1 on."),
                                    {key, toText(*count, NumberStyle::Reader)}));
        else if (!isWhole(*count) || *count < 1)
            found.push_back(finding(Severity::Error, field.key,
                                    mark("%1 = %2 is no count; give a whole number from 1 on."),
                                    {key, toText(*count, NumberStyle::Reader)}));
    }
    if (found.empty() && splits(budget, *loop))
        found.push_back(finding(Severity::Error, "batch_size",
                                mark("A batch of %1 cannot be split among %2 processes; give a multiple of %2."),
                                {toWholeText(budget.batchSize), toWholeText(budget.processes)}));
    return found;
}

void addWarnings(const BudgetCount& count, std::vector<BudgetFinding>& findings)
{
    if (count.countsAccumulation)
        findings.push_back(
            finding(Severity::Warning, "adjust_scheduler",
                    mark("Accelerate counts the batches that only accumulate against total_steps, so that "
                         "the learning rate stops before its end; give its GradientAccumulationPlugin "
                         "adjust_scheduler=False."),
                    {}));
    const std::int64_t rest = count.batches % count.accumulation;
    if (rest > 0 && count.updates * count.accumulation < count.batches)
        findings.push_back(finding(Severity::Note, "accumulation",
                                   mark("The last %1 of %2 batches in an epoch make no update of their own."),
                                   {to_string(rest), to_string(count.batches)}));
}

}  // namespace onecycle
