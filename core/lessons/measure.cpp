// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/measure.h"

#include "core/budget/budget_field.h"
#include "core/document/budget_edit.h"
#include "core/lessons/measured_schedule.h"
#include "core/parameters/parameters.h"
#include "core/support/number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace onecycle {
namespace {

using Number = std::optional<double>;

constexpr std::array<std::string_view, 3> withStep{"lr_at", "momentum_at", "effective_step_at"};
constexpr std::array<std::string_view, 3> examples{"lr_at(0)", "momentum_at(0)", "effective_step_at(0)"};
constexpr std::string_view ofBudget = "budget.";

/// The word and the step of `lr_at(299)`.
std::optional<std::pair<std::string_view, std::int64_t>> stepMeasure(std::string_view key)
{
    const std::size_t open = key.find('(');
    if (open == std::string_view::npos || !key.ends_with(')'))
        return std::nullopt;
    const std::string_view digits = key.substr(open + 1, key.size() - open - 2);
    const bool plain = !digits.empty() && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    const auto step = plain ? parseNumber(digits) : std::nullopt;
    if (!step || !isWhole(*step) || std::ranges::find(withStep, key.substr(0, open)) == withStep.end())
        return std::nullopt;
    return std::pair(key.substr(0, open), static_cast<std::int64_t>(*step));
}

const Measure* findMeasure(std::string_view key)
{
    const auto row = std::ranges::find(measures(), key, &Measure::key);
    return row == measures().end() ? nullptr : &*row;
}

const BudgetField* budgetField(std::string_view key)
{
    return key.starts_with(ofBudget) ? findBudgetField(key.substr(ofBudget.size())) : nullptr;
}

std::optional<Value> finite(Number value)
{
    return value && std::isfinite(*value) ? std::optional<Value>(*value) : std::nullopt;
}

/// A number for all groups, or those of the groups where they differ, is that of the first group.
std::optional<Value> parameterMeasure(const ScheduleConfig& config, const Parameter& parameter)
{
    const Value value = valueOf(config, parameter, parameter.perGroup() ? std::optional<std::size_t>(0) : std::nullopt);
    if (std::holds_alternative<std::monostate>(value))
        return std::nullopt;
    const auto* const real = std::get_if<double>(&value);
    return real ? finite(*real) : std::optional(value);
}

std::optional<Value> scheduleMeasure(const DocumentValue& document, std::string_view key)
{
    const auto schedule = Schedule::build(document.config());
    if (!schedule)
        return std::nullopt;
    const MeasuredSchedule m{document, document.config(), *schedule, summarize(*schedule, document.config())};
    if (const auto at = stepMeasure(key))
        return finite(at->first == "lr_at"         ? m.lrAt(at->second)
                      : at->first == "momentum_at" ? m.momentumAt(at->second)
                                                   : m.effectiveAt(at->second));
    const Measure* const row = findMeasure(key);
    return row ? finite(row->number(m)) : std::nullopt;
}

}  // namespace

std::span<const std::string_view> stepMeasures()
{
    return withStep;
}

bool isMeasure(std::string_view key)
{
    return findParameter(key) || budgetField(key) || stepMeasure(key) || findMeasure(key);
}

std::vector<std::string_view> measureKeys()
{
    std::vector<std::string_view> keys(examples.begin(), examples.end());
    for (const Measure& measure : measures())
        keys.push_back(measure.key);
    for (const Parameter& parameter : parameters())
        keys.push_back(parameter.key);
    return keys;
}

std::optional<Value> measured(const DocumentValue& document, std::string_view key)
{
    const ScheduleConfig& config = document.config();
    if (key == "total_steps")
        return finite(stepCount(config));
    if (const Parameter* const parameter = findParameter(key))
        return parameterMeasure(config, *parameter);
    if (const BudgetField* const field = budgetField(key))
        return valueOf(budgetOf(document), *field);
    return scheduleMeasure(document, key);
}

std::string measureText(const Value& value, int digits)
{
    if (const auto* const flag = std::get_if<bool>(&value))
        return *flag ? "on" : "off";
    const auto* const real = std::get_if<double>(&value);
    if (!real)
        return valueText(value, NumberStyle::Reader);
    return isWhole(*real) ? toWholeText(*real) : toShortText(*real, digits);
}

}  // namespace onecycle
