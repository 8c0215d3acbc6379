// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/policies/policy_number.h"

#include <algorithm>

namespace onecycle {

std::vector<double> valuesOf(const ReferencePolicy& policy, const PolicyNumber& number)
{
    const auto stated = std::ranges::find(policy.numbers, number.key, &PolicyValue::key);
    if (stated != policy.numbers.end())
        return stated->values;
    if (number.standards.empty())
        return {number.standard};
    return {number.standards.begin(), number.standards.end()};
}

bool accepts(const PolicyNumber& number, std::span<const double> values)
{
    const bool list = !number.standards.empty();
    if (values.empty() || values.size() > (list ? mostPolicyValues : 1))
        return false;
    const bool fit = std::ranges::all_of(values, [&number](double value) {
        return value >= number.range.low && value <= number.range.high && (!number.whole || isWhole(value));
    });
    return fit && std::ranges::is_sorted(values);
}

std::string wanted(const PolicyNumber& number)
{
    const std::string range = "from " + toText(number.range.low, NumberStyle::Reader) + " to " +
                              toText(number.range.high, NumberStyle::Reader);
    if (!number.standards.empty())
        return "a list of ascending numbers " + range;
    return (number.whole ? "a whole number " : "a number ") + range;
}

std::string policyValueText(const PolicyNumber& number, std::span<const double> values)
{
    std::string text;
    for (const double value : values)
        text += (text.empty() ? "" : ", ") + toText(value, NumberStyle::Reader);
    return number.standards.empty() ? text : "[" + text + "]";
}

}  // namespace onecycle
