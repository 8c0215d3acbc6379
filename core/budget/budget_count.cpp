// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/budget/budget_count.h"

#include "core/budget/budget_bounds.h"
#include "core/budget/training_loop.h"

#include <string>

namespace onecycle {
namespace {

using std::to_string;

constexpr std::int64_t mostSteps = std::int64_t{1} << 53;

/// A quotient that is rounded up or down, as the line that says so.
struct Division {
    TextMark up;
    TextMark down;
};

// "%1 / %2" rounds; what it counts is %3.
constexpr Division batchDivision{mark("ceil(%1 / %2) = %3 batches an epoch"),
                                 mark("floor(%1 / %2) = %3 batches an epoch")};
constexpr Division sampleDivision{mark("ceil(%1 / %2) = %3 samples per process"),
                                  mark("floor(%1 / %2) = %3 samples per process")};
constexpr Division shareDivision{mark("ceil(%1 / %2) = %3 batches per process"),
                                 mark("floor(%1 / %2) = %3 batches per process")};
constexpr Division updateDivision{mark("ceil(%1 / %2) = %3 updates an epoch"),
                                  mark("floor(%1 / %2) = %3 updates an epoch")};

/// Counts one budget whose fields are within their bounds, line by line.
class Counter {
public:
    Counter(const Budget& budget, const TrainingLoop& loop, BudgetReport& report)
        : m_budget(budget), m_loop(loop), m_report(report)
    {}

    void run();

private:
    [[nodiscard]] std::int64_t divide(std::int64_t number, std::int64_t by, bool up, const Division& division);
    [[nodiscard]] std::int64_t batches();
    [[nodiscard]] std::int64_t updates();
    void steps();
    [[nodiscard]] bool total();
    void line(TextMark text, std::vector<std::string> arguments);
    void refuse(std::string_view key, TextMark text, std::vector<std::string> arguments);

    const Budget& m_budget;
    const TrainingLoop& m_loop;
    BudgetReport& m_report;
    BudgetCount m_count;
};

std::int64_t whole(double number)
{
    return static_cast<std::int64_t>(number);
}

void Counter::line(TextMark text, std::vector<std::string> arguments)
{
    m_report.lines.push_back({text, std::move(arguments), {}});
}

void Counter::refuse(std::string_view key, TextMark text, std::vector<std::string> arguments)
{
    m_report.findings.push_back({Severity::Error, key, {text, std::move(arguments), {}}});
}

std::int64_t Counter::divide(std::int64_t number, std::int64_t by, bool up, const Division& division)
{
    const std::int64_t result = number / by + (up && number % by > 0 ? 1 : 0);
    line(up ? division.up : division.down, {to_string(number), to_string(by), to_string(result)});
    return result;
}

std::int64_t Counter::batches()
{
    const std::int64_t processes = whole(m_budget.processes);
    const bool shares = processes > 1 && m_loop.sharing != Sharing::Alone &&
                        !(m_loop.prepares && m_budget.splitBatches);
    std::int64_t samples = whole(m_budget.samples);
    if (shares && m_loop.sharing == Sharing::Samples) {
        const bool dropsLast = m_loop.leftover == Leftover::Asked && m_budget.samplerDropLast;
        samples = divide(samples, processes, !dropsLast, sampleDivision);
    }
    const std::int64_t all = divide(samples, whole(m_budget.batchSize), !m_budget.dropLast,
                                    shares && m_loop.sharing == Sharing::Samples ? shareDivision : batchDivision);
    return shares && m_loop.sharing == Sharing::Batches ? divide(all, processes, !m_budget.dropLast, shareDivision)
                                                        : all;
}

std::int64_t Counter::updates()
{
    if (m_count.accumulation == 1) {
        line(mark("%1 batches = %1 updates an epoch"), {to_string(m_count.batches)});
        return m_count.batches;
    }
    const bool up = m_loop.leftover == Leftover::Updates ||
                    (m_loop.leftover == Leftover::Asked && m_budget.partialUpdate);
    const std::int64_t found = divide(m_count.batches, m_count.accumulation, up, updateDivision);
    if (found > 0 || m_loop.leftover != Leftover::Dropped)
        return found;
    line(mark("max(%1, 1) = 1 update an epoch"), {to_string(found)});
    return 1;
}

void Counter::steps()
{
    m_count.stepsPerEpoch = m_count.updates;
    if (!m_loop.prepares)
        return;
    if (!m_budget.stepsWithOptimizer) {
        m_count.everyBatch = true;
        m_count.stepsPerEpoch = m_count.batches;
        if (m_count.accumulation > 1)
            line(mark("%1 batches = %1 steps an epoch: one after each batch"), {to_string(m_count.batches)});
        return;
    }
    if (m_budget.splitBatches)
        return;
    m_count.guarded = true;
    m_count.countsAccumulation = m_budget.adjustScheduler && m_count.accumulation > 1;
    m_count.stepsAtOnce = whole(m_budget.processes);
    m_count.stepsPerEpoch = m_count.updates * m_count.stepsAtOnce;
    if (m_count.stepsAtOnce > 1)
        line(mark("%1 × %2 = %3 steps an epoch, one per process"),
             {to_string(m_count.updates), to_string(m_count.stepsAtOnce), to_string(m_count.stepsPerEpoch)});
}

bool Counter::total()
{
    m_count.epochs = whole(m_budget.epochs);
    if (m_count.stepsPerEpoch > mostSteps / m_count.epochs) {
        refuse("epochs", mark("%1 epochs of %2 steps are more steps than can be counted; give fewer epochs."),
               {to_string(m_count.epochs), to_string(m_count.stepsPerEpoch)});
        return false;
    }
    m_count.totalSteps = m_count.epochs * m_count.stepsPerEpoch;
    line(mark("%1 × %2 = %3 = %4"),
         {to_string(m_count.epochs), to_string(m_count.stepsPerEpoch), to_string(m_count.totalSteps),
          std::string(m_loop.total.empty() ? "total_steps" : m_loop.total.view())});
    return true;
}

void Counter::run()
{
    m_count.accumulation = whole(m_budget.accumulation);
    m_count.batches = batches();
    if (m_count.batches == 0)
        return refuse("batch_size",
                      mark("No batch of %1 samples can be filled, and what is not full is dropped; make the batch "
                           "smaller, or keep the last one."),
                      {toWholeText(m_budget.batchSize)});
    m_count.updates = updates();
    if (m_count.updates == 0)
        return refuse(
            "accumulation",
            mark("%1 batches never add up within an epoch of %2; accumulate fewer, or turn partial_update on."),
            {to_string(m_count.accumulation), to_string(m_count.batches)});
    steps();
    if (total())
        m_report.count = m_count;
}

}  // namespace

BudgetReport countBudget(const Budget& budget)
{
    BudgetReport report;
    report.findings = boundsOf(budget);
    if (!report.findings.empty())
        return report;
    Counter(budget, *findTrainingLoop(budget.loop), report).run();
    if (report.count)
        addWarnings(*report.count, report.findings);
    return report;
}

}  // namespace onecycle
