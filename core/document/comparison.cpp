// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/document/comparison.h"

#include "core/parameters/parameters.h"
#include "core/schedule/curve.h"
#include "core/schedule/summary.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace onecycle {
namespace {

constexpr std::int64_t everyStepUpTo = 1'000'000;
constexpr std::int64_t netSteps = 100'000;
constexpr std::size_t mostNamed = 2;  // parameters in the name of a pinned copy

CurveSummary ofTable(const CurveTable& table, bool effective, std::size_t group)
{
    const std::vector<double>& lr = table.lr(group);
    CurveSummary summary;
    const auto peak = std::ranges::max_element(lr);
    summary.peakLr = *peak;
    summary.peakStep = table.firstStep() + (peak - lr.begin());
    summary.lastLr = lr.back();
    for (const double value : lr)
        summary.area += value;
    summary.steps = static_cast<double>(table.firstStep()) + static_cast<double>(lr.size());
    summary.meanLr = summary.area / static_cast<double>(lr.size());
    if (!effective || !table.hasMomentum())
        return summary;
    for (std::size_t i = 0; i < lr.size(); ++i) {
        const double step = quantityOf({lr[i], table.momentum(group)[i]}, Quantity::EffectiveStep);
        summary.effectiveStep = std::max(summary.effectiveStep.value_or(step), step);
    }
    return summary;
}

std::int64_t firstOf(const Beside& curve)
{
    return curve.schedule ? curve.schedule->firstStep() : curve.table->firstStep();
}

StepValue ownValue(const Beside& curve, std::int64_t step, std::size_t group)
{
    return curve.valueAt(static_cast<double>(step) * curve.stretch, group);
}

/// Steps from \p first to \p last, in order: a net, and the neighbours of every end of a phase.
std::vector<std::int64_t> chosenSteps(const Beside& a, const Beside& b, std::int64_t first, std::int64_t last)
{
    std::vector<std::int64_t> steps;
    const auto span = static_cast<double>(last - first);
    for (std::int64_t i = 0; i <= netSteps; ++i)
        steps.push_back(first + static_cast<std::int64_t>(span * static_cast<double>(i) / netSteps));
    for (const Beside* const curve : {&a, &b})
        for (const Phase& phase : curve->schedule ? curve->schedule->phases() : std::span<const Phase>())
            for (std::int64_t beside = -2; beside <= 3; ++beside)
                steps.push_back(std::clamp(static_cast<std::int64_t>(phase.end) + beside, first, last));
    std::ranges::sort(steps);
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    return steps;
}

const ScheduleConfig* configOf(const ScheduleEntry& entry)
{
    return std::get_if<ScheduleConfig>(&entry.source);
}

/// "pct_start 0.3", or nothing where the two are alike or too different for a name.
std::string difference(const ScheduleConfig& config, const ScheduleConfig& other)
{
    const auto parameters = differingParameters(config, other);
    if (parameters.empty() || parameters.size() > mostNamed)
        return {};
    std::string text;
    for (const DifferingParameter& differing : parameters) {
        const std::string value = valueText(*differing.values.front(), NumberStyle::Reader);
        text += (text.empty() ? "" : ", ") + std::string(differing.parameter->key) + ' ' +
                (value.empty() ? "none" : value);
    }
    return text;
}

}  // namespace

std::vector<Compared> compared(const Snapshot& snapshot)
{
    std::vector<Compared> all;
    if (!snapshot.schedule)
        return all;
    const ScheduleEntry& active = snapshot.value.activeEntry();
    std::vector<Beside> others = besides(snapshot);
    auto next = others.begin();
    for (const ScheduleEntry& entry : snapshot.value.schedules) {
        if (&entry == &active)
            all.push_back({{&entry, snapshot.schedule.get(), nullptr, 1}, &snapshot.scheduleConfig, true});
        else if (next != others.end() && next->entry == &entry)
            all.push_back({*next++, configOf(entry), false});
    }
    return all;
}

std::vector<DifferingParameter> differingParameters(const std::vector<Compared>& all)
{
    std::vector<DifferingParameter> differing;
    for (const Parameter& parameter : parameters()) {
        DifferingParameter row{&parameter, {}};
        std::optional<Value> first;
        bool differs = false;
        for (const Compared& one : all) {
            auto value = one.config ? std::optional(onecycle::valueOf(*one.config, parameter)) : std::nullopt;
            if (value && first)
                differs = differs || !sameValue(*value, *first);
            else if (value)
                first = value;
            row.values.push_back(std::move(value));
        }
        if (differs)
            differing.push_back(std::move(row));
    }
    return differing;
}

std::vector<DifferingParameter> differingParameters(const ScheduleConfig& a, const ScheduleConfig& b)
{
    return differingParameters({{{}, &a, true}, {{}, &b, false}});
}

std::optional<CurveSummary> summaryOf(const Compared& one, const ScheduleConfig& besideConfig, std::size_t group)
{
    if (group >= one.curve.groupCount())
        return std::nullopt;
    if (one.curve.table)
        return ofTable(*one.curve.table, hasEffectiveStep(besideConfig), group);
    const Schedule& schedule = *one.curve.schedule;
    const Summary summary = summarize(schedule, one.config ? *one.config : besideConfig, group);
    return CurveSummary{static_cast<double>(schedule.totalSteps()),
                        summary.peakLr,
                        summary.peakStep,
                        summary.lastLr,
                        summary.meanLr,
                        summary.area,
                        summary.effectiveStep};
}

bool lengthsDiffer(const std::vector<Compared>& all)
{
    return std::ranges::any_of(all, [&](const Compared& one) {
        return one.curve.end() / one.curve.stretch != all.front().curve.end() / all.front().curve.stretch;
    });
}

LargestDifference largestDifference(const Beside& a, const Beside& b)
{
    LargestDifference largest;
    const auto look = [&](std::int64_t step) {
        for (std::size_t group = 0; group < std::min(a.groupCount(), b.groupCount()); ++group) {
            const StepValue ours = ownValue(a, step, group);
            const StepValue theirs = ownValue(b, step, group);
            const double lr = std::abs(ours.lr - theirs.lr);
            const double momentum = std::abs(ours.momentum - theirs.momentum);
            if (lr > largest.lr)
                std::tie(largest.lr, largest.lrStep) = std::pair(lr, step);
            if (momentum > largest.momentum)
                std::tie(largest.momentum, largest.momentumStep) = std::pair(momentum, step);
        }
        ++largest.examined;
    };
    const std::int64_t first = std::max(firstOf(a), firstOf(b));
    const auto end = static_cast<std::int64_t>(std::min(a.end() / a.stretch, b.end() / b.stretch));
    if (end - first <= everyStepUpTo)
        for (std::int64_t step = first; step < end; ++step)
            look(step);
    else
        for (const std::int64_t step : chosenSteps(a, b, first, end - 1))
            look(step);
    return largest;
}

std::string pinName(const DocumentValue& document)
{
    const ScheduleEntry& active = document.activeEntry();
    std::string name;
    std::size_t fewest = mostNamed + 1;
    for (const ScheduleEntry& entry : document.schedules) {
        const ScheduleConfig* const config = configOf(entry);
        if (!config || &entry == &active)
            continue;
        const std::size_t count = differingParameters(document.config(), *config).size();
        if (count >= fewest)
            continue;
        fewest = count;
        name = difference(document.config(), *config);
    }
    for (std::size_t number = 1; name.empty(); ++number)
        if (std::string candidate = "Pin " + std::to_string(number); freeName(document, candidate) == candidate)
            name = std::move(candidate);
    return name;
}

}  // namespace onecycle
