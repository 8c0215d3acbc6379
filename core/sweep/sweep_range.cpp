// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/sweep/sweep_range.h"

#include "core/parameters/parameters.h"
#include "core/support/number.h"

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

SweepFault fault(SweepField field, TextMark text, std::vector<std::string> arguments)
{
    return {field, {text, std::move(arguments), {}}};
}

std::optional<SweepFault> faultOfEnd(const Parameter& parameter, SweepField field, double value)
{
    const std::string word = field == SweepField::From ? "from" : "to";
    const std::string number = toText(value, NumberStyle::Reader);
    if (!std::isfinite(value))
        return fault(field, mark("%1 of %2 is %3, which is no end of a range; write a finite number."),
                     {word, std::string(parameter.key), number});
    if (isCount(parameter) && !isWhole(value))
        return fault(field, mark("%1 of %2 is %3, but %2 is counted; write a whole number."),
                     {word, std::string(parameter.key), number});
    return std::nullopt;
}

/// The product may be too small for a double.
bool sameSign(double a, double b)
{
    return (a > 0 && b > 0) || (a < 0 && b < 0);
}

/// The number of \p value; none where it is not given or has words.
std::optional<double> numberOf(const Value& value)
{
    if (const auto* const number = std::get_if<double>(&value))
        return *number;
    const auto* const list = std::get_if<std::vector<double>>(&value);
    return list && !list->empty() ? std::optional(list->front()) : std::nullopt;
}

/// What the length is while this part of it is not given.
double usualCount(const Parameter& parameter, const ScheduleConfig& config)
{
    if (parameter.key == "total_steps")
        return stepCount(config).value_or(1000);
    return parameter.key == "epochs" ? 10 : 100;
}

}  // namespace

bool hasWords(const Parameter& parameter)
{
    return parameter.kind == Kind::Flag || parameter.kind == Kind::Choice;
}

bool isCount(const Parameter& parameter)
{
    return parameter.kind == Kind::Count || parameter.kind == Kind::Integer;
}

std::optional<SweepFault> faultOf(const SweepRange& range)
{
    const Parameter* const parameter = findParameter(range.key);
    if (!parameter)
        return fault(SweepField::Parameter,
                     mark("There is no parameter \"%1\"; choose one of OneCycleLR's, such as pct_start."), {range.key});
    if (hasWords(*parameter))
        return std::nullopt;
    if (auto bad = faultOfEnd(*parameter, SweepField::From, range.from))
        return bad;
    if (auto bad = faultOfEnd(*parameter, SweepField::To, range.to))
        return bad;
    if (range.from == range.to)
        return fault(SweepField::To, mark("to of %1 is %2, as from is; write another number."),
                     {range.key, toText(range.to, NumberStyle::Reader)});
    if (!std::isfinite(range.to - range.from))
        return fault(SweepField::To, mark("to of %1 is %2, farther from %3 than a number can say; write a nearer one."),
                     {range.key, toText(range.to, NumberStyle::Reader), toText(range.from, NumberStyle::Reader)});
    if (range.spacing == Scale::Logarithmic && !sameSign(range.from, range.to))
        return fault(SweepField::Spacing,
                     mark("A logarithmic range of %1 cannot go from %2 to %3; write two numbers of the same sign that "
                          "are not 0, or choose linear."),
                     {range.key, toText(range.from, NumberStyle::Reader), toText(range.to, NumberStyle::Reader)});
    return std::nullopt;
}

double valueAt(const SweepRange& range, double share)
{
    if (share <= 0)
        return range.from;
    if (share >= 1)
        return range.to;
    const double value = range.spacing == Scale::Logarithmic ? range.from * std::pow(range.to / range.from, share)
                                                             : range.from + share * (range.to - range.from);
    if (isCount(*findParameter(range.key)))
        return std::round(value);
    constexpr int digits = 14;  // 0.15, not 0.15000000000000002
    return parseNumber(toShortText(value, digits)).value_or(value);
}

SweepRange proposedRange(const Parameter& parameter, const ScheduleConfig& config, std::optional<std::size_t> group)
{
    SweepRange range{std::string(parameter.key), 0, 1, Scale::Linear, group};
    if (hasWords(parameter))
        return range;
    const double value = numberOf(valueOf(config, parameter, group)).value_or(usualCount(parameter, config));
    if (parameter.key == "last_epoch") {
        range.from = -1;
        range.to = std::max(1.0, std::floor(stepCount(config).value_or(1000) / 2));
    } else if (parameter.scale == Scale::Linear) {
        range.from = parameter.usual.low;
        range.to = parameter.usual.high;
    } else if (isCount(parameter)) {
        const double sound = isWhole(value) && value > 0 ? value : usualCount(parameter, config);
        range.from = std::max(1.0, std::round(sound / 2));
        range.to = std::round(sound * 2);
    } else {
        const double sound = std::isfinite(value) && value > 0 ? value : parameter.usual.low;
        range = {range.key, sound / 4, sound * 4, Scale::Logarithmic, group};
    }
    return range;
}

}  // namespace onecycle
