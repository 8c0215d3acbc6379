// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/explain/number_edit.h"

#include "core/explain/number_range.h"
#include "core/schedule/boundaries.h"
#include "core/schedule/round_number.h"

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

constexpr double decade = 160;  // pixels for a factor of ten
constexpr double whole = 320;   // pixels for the whole of a range
constexpr double finely = 0.1;

bool isPerGroup(const std::string& key)
{
    return key == "max_lr" || key == "initial_lr" || key == "final_lr" || key == "max_momentum" ||
           key == "base_momentum";
}

/// The value of the parameter when the number is \p value.
double parameterValue(const HeldNumber& held, double value)
{
    const double boundary = held.source.boundary;
    if (boundary == 0)
        return value;
    if (held.source.edits == "total_steps")
        return value + 1;
    const double total = stepCount(held.config).value_or(1);
    const double steps = value / boundary + 1;
    return pctStartFor(steps, total).value_or(steps / total);
}

Remark refusal(const HeldNumber& held, double value, const NumberRange& range)
{
    const std::string name = held.source.edits == "step" ? "k" : held.source.edits;
    const std::string given = toShortText(value, 6);
    const std::string low = toShortText(range.typed.low, 6);
    const std::string high = toShortText(range.typed.high, 6);
    if (held.source.boundary > 0 && held.source.edits == "pct_start")
        return {
            mark("pct_start cannot put this boundary on step %1; give a step from %2 to %3."), {given, low, high}, {}};
    if (range.step.whole && std::isfinite(range.typed.high))
        return {mark("%1 cannot be %2; give a whole number from %3 to %4."), {name, given, low, high}, {}};
    if (range.step.whole)
        return {mark("%1 cannot be %2; give a whole number from %3 on."), {name, given, low}, {}};
    if (range.typed.low == 0 && !std::isfinite(range.typed.high))
        return {mark("%1 cannot be %2; give a number above 0."), {name, given}, {}};
    return {mark("%1 cannot be %2; give a number from %3 to %4."), {name, given, low, high}, {}};
}

bool fits(double value, const NumberRange& range)
{
    const bool above = range.openBelow ? value > range.typed.low : value >= range.typed.low;
    const bool below = range.openAbove ? value < range.typed.high : value <= range.typed.high;
    return std::isfinite(value) && above && below && (!range.step.whole || isWhole(value));
}

/// Within the range of a drag, which gives way to a number that was beyond it from the start.
double heldBack(double value, double origin, const Interval& range)
{
    return std::clamp(value, std::min(range.low, origin), std::max(range.high, origin));
}

}  // namespace

NumberEdit numberEdit(const HeldNumber& held, double value)
{
    const NumberRange range = rangeOf(held);
    if (!fits(value, range))
        return {{}, refusal(held, value, range)};
    const auto group = isPerGroup(held.source.edits) ? std::optional(held.group) : std::nullopt;
    return {{{held.source.edits, parameterValue(held, value), group}}, std::nullopt};
}

double draggedNumber(const HeldNumber& held, double pixels, bool fine)
{
    const NumberRange range = rangeOf(held);
    double low = 0;
    double high = 0;
    double wanted = 0;
    if (range.step.scale == Scale::Logarithmic && held.value > 0) {
        const double half = 0.5 / decade * (fine ? finely : 1);
        wanted = held.value * std::pow(10.0, pixels / decade);
        low = wanted * std::pow(10.0, -half);
        high = wanted * std::pow(10.0, half);
    } else {
        const double grain = (range.dragged.high - range.dragged.low) / whole;
        const double half = grain / 2 * (fine ? finely : 1);
        wanted = held.value + pixels * grain;
        low = wanted - half;
        high = wanted + half;
    }
    if (pixels == 0)
        return held.value;
    const double rounded = range.step.whole ? std::round(wanted) : shortestBetween(wanted, low, high);
    return heldBack(rounded, held.value, range.dragged);
}

double steppedNumber(const HeldNumber& held, bool up, StepSize size)
{
    const NumberRange range = rangeOf(held);
    return heldBack(stepped(held.value, up, size, range.step), held.value, range.dragged);
}

bool canEdit(const NumberSource& source, const std::optional<LessonRules>& rules)
{
    if (source.edits.empty() || source.edits == "step")
        return !source.edits.empty();
    return !rules || (rules->allows(source.edits) && !rules->handlesOnly);
}

}  // namespace onecycle
