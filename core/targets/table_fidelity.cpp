// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/targets/table_fidelity.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onecycle {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// The steps that both have: from `begin` up to `end`.
struct Overlap {
    std::int64_t begin;
    std::int64_t end;
};

Overlap overlapOf(const CurveTable& table, const Schedule& schedule)
{
    const std::int64_t behind = table.firstStep() + static_cast<std::int64_t>(table.stepCount());
    return {std::max(table.firstStep(), schedule.firstStep()), std::min(behind, schedule.totalSteps())};
}

/// The largest difference between the numbers of \p ours and those of \p table from \p offset on.
Deviation largest(std::span<const double> ours, const std::vector<double>& table, std::size_t offset)
{
    Deviation worst;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const double error = std::abs(ours[i] - table[offset + i]);
        if (error > worst.error || std::isnan(error))
            worst = {std::isnan(error) ? HUGE_VAL : error, static_cast<std::int64_t>(i), 0};
    }
    return worst;
}

void note(Deviation& worst, Deviation found, std::int64_t begin, std::size_t group, double scale)
{
    found.error /= scale;
    if (found.error > worst.error)
        worst = {found.error, begin + found.step, group};
}

double peakOf(const std::vector<double>& list)
{
    double peak = 0;
    for (const double value : list)
        peak = std::max(peak, std::abs(value));
    return peak > 0 ? peak : 1;
}

}  // namespace

Fidelity tableFidelity(const CurveTable& table, const Schedule& schedule)
{
    constexpr double rounding = 1e-6;
    const auto [begin, end] = overlapOf(table, schedule);
    Fidelity result;
    if (begin >= end)
        return result;
    const auto count = static_cast<std::size_t>(end - begin);
    const auto offset = static_cast<std::size_t>(begin - table.firstStep());
    std::vector<double> lr(count);
    std::vector<double> momentum(table.hasMomentum() && schedule.cyclesMomentum() ? count : 0);
    for (std::size_t group = 0; group < std::min(table.groupCount(), schedule.groupCount()); ++group) {
        schedule.evaluate(begin, lr, momentum, group);
        note(result.lr, largest(lr, table.lr(group), offset), begin, group, peakOf(table.lr(group)));
        if (!momentum.empty())
            note(result.momentum, largest(momentum, table.momentum(group), offset), begin, group, 1);
    }
    result.leavesMomentum = schedule.cyclesMomentum() && !table.hasMomentum();
    result.exactness = result.lr.error > rounding                                  ? Exactness::Approximate
                       : result.leavesMomentum || result.momentum.error > rounding ? Exactness::ExactLr
                                                                                   : Exactness::Exact;
    result.lastLr = table.lr().back();
    result.examined = static_cast<std::int64_t>(count);
    return result;
}

StepValue tableDifference(const CurveTable& table, const Schedule& schedule, std::int64_t step, std::size_t group)
{
    const auto [begin, end] = overlapOf(table, schedule);
    if (step < begin || step >= end || group >= table.groupCount() || group >= schedule.groupCount())
        return {nan, nan};
    const auto ours = schedule.at(step, group);
    if (!ours)
        return {nan, nan};
    const auto row = static_cast<std::size_t>(step - table.firstStep());
    return {ours->lr - table.lr(group)[row], table.hasMomentum() ? ours->momentum - table.momentum(group)[row] : nan};
}

}  // namespace onecycle
