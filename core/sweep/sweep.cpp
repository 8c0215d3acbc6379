// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/sweep/sweep.h"

#include "core/parameters/parameters.h"
#include "core/support/number.h"

#include <algorithm>

namespace onecycle {

std::vector<Value> wordsOf(const Parameter& parameter)
{
    if (parameter.kind == Kind::Flag)
        return {false, true};
    std::vector<Value> words;
    for (const Option& option : optionsOf(parameter))
        words.emplace_back(std::string(option.key));
    return words;
}

Result<std::vector<Value>, SweepFault> valuesOf(const Sweep& sweep)
{
    if (auto bad = faultOf(sweep.range))
        return Unexpected(std::move(*bad));
    const Parameter& parameter = *findParameter(sweep.range.key);
    if (hasWords(parameter))
        return wordsOf(parameter);
    if (!isWhole(sweep.count) || sweep.count < static_cast<double>(leastMembers) ||
        sweep.count > static_cast<double>(mostMembers))
        return Unexpected(SweepFault{
            SweepField::Count,
            {mark("The count of a sweep is %1; write a whole number from %2 to %3."),
             {toText(sweep.count, NumberStyle::Reader), std::to_string(leastMembers), std::to_string(mostMembers)},
             {}}});
    std::vector<Value> values;
    for (double i = 0; i < sweep.count; ++i) {
        const Value value = valueAt(sweep.range, i / (sweep.count - 1));
        if (values.empty() || !sameValue(values.back(), value))
            values.push_back(value);
    }
    return values;
}

}  // namespace onecycle
