// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/targets/fidelity.h"

#include "core/schedule/curve.h"

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

constexpr std::int64_t everyStepUpTo = 10'000;
constexpr std::int64_t mostValues = 200'000;  // of all groups together: what an edit has time for
constexpr double rounding = 1e-6;

double distance(double ours, double theirs)
{
    if (ours == theirs || (std::isnan(ours) && std::isnan(theirs)))
        return 0;
    const double error = std::abs(ours - theirs);
    return std::isnan(error) ? HUGE_VAL : error;
}

/// The largest learning rate of \p group, to measure errors by.
double scaleOf(const Schedule& schedule, std::size_t group)
{
    const Extent extent = extentOf(schedule, Quantity::LearningRate, group);
    const double scale = std::max(std::abs(extent.low), std::abs(extent.high));
    return scale > 0 && std::isfinite(scale) ? scale : 1;
}

/// How many steps of a run there is time for.
std::int64_t affordable(const Schedule& schedule)
{
    constexpr std::int64_t least = 20;
    return std::clamp(mostValues / static_cast<std::int64_t>(schedule.groupCount()), least, everyStepUpTo);
}

/// The steps of a long run that are compared: the neighbours of every break, and a fine net over all.
std::vector<std::int64_t> chosenSteps(const TargetCurve& target, const Schedule& schedule)
{
    const std::int64_t first = schedule.firstStep();
    const std::int64_t last = schedule.totalSteps() - 1;
    std::vector<std::int64_t> steps;
    const auto take = [&](double step) {
        if (step >= static_cast<double>(first) && step <= static_cast<double>(last))
            steps.push_back(static_cast<std::int64_t>(step));
    };
    const auto count = static_cast<double>(std::min(last - first, affordable(schedule) / 2));
    for (double i = 0; i <= count; ++i)
        take(static_cast<double>(first) + std::floor(static_cast<double>(last - first) * (i / count)));
    std::vector<double> breaks = target.breaks;
    for (const Phase& phase : schedule.phases())
        breaks.push_back(phase.end);
    for (const double place : breaks)
        for (double k = -2; k <= 3; ++k)
            take(std::floor(place) + k);
    std::ranges::sort(steps);
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    return steps;
}

/// Gathers the largest deviations.
class Comparison {
public:
    Comparison(const TargetCurve& target, const Schedule& schedule) : m_target(target), m_schedule(schedule)
    {
        for (std::size_t group = 0; group < schedule.groupCount(); ++group)
            m_scales.push_back(scaleOf(schedule, group));
    }

    void look(std::int64_t step)
    {
        for (std::size_t group = 0; group < m_scales.size(); ++group) {
            const auto ours = m_schedule.at(step, group);
            if (!ours)
                continue;
            const StepValue theirs = m_target.at(step, group);
            note(m_result.lr, distance(ours->lr, theirs.lr) / m_scales[group], step, group);
            if (!m_schedule.cyclesMomentum())
                continue;
            if (std::isnan(theirs.momentum) && !std::isnan(ours->momentum))
                m_result.leavesMomentum = true;
            else
                note(m_result.momentum, distance(ours->momentum, theirs.momentum), step, group);
        }
        ++m_result.examined;
    }

    [[nodiscard]] Fidelity result()
    {
        const bool sameMomentum = !m_result.leavesMomentum && m_result.momentum.error <= rounding;
        m_result.exactness = m_result.lr.error > rounding ? Exactness::Approximate
                             : sameMomentum               ? Exactness::Exact
                                                          : Exactness::ExactLr;
        m_result.lastLr = m_target.at(m_schedule.totalSteps() - 1, 0).lr;
        return m_result;
    }

private:
    static void note(Deviation& worst, double error, std::int64_t step, std::size_t group)
    {
        if (error > worst.error)
            worst = {error, step, group};
    }

    const TargetCurve& m_target;
    const Schedule& m_schedule;
    std::vector<double> m_scales;
    Fidelity m_result;
};

}  // namespace

TextMark exactnessName(Exactness exactness)
{
    switch (exactness) {
    case Exactness::Exact: return mark("exact");
    case Exactness::ExactLr: return mark("exact learning rate only");
    case Exactness::Approximate: return mark("approximate");
    }
    return {};
}

Fidelity fidelity(const TargetCurve& target, const Schedule& schedule)
{
    Comparison comparison(target, schedule);
    if (schedule.totalSteps() - schedule.firstStep() <= affordable(schedule))
        for (std::int64_t step = schedule.firstStep(); step < schedule.totalSteps(); ++step)
            comparison.look(step);
    else
        for (const std::int64_t step : chosenSteps(target, schedule))
            comparison.look(step);
    return comparison.result();
}

}  // namespace onecycle
