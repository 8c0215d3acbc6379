// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/sweep/sweep_document.h"

#include "core/parameters/issue_text.h"
#include "core/parameters/parameters.h"
#include "core/schedule/schedule.h"
#include "core/support/number.h"

namespace onecycle {
namespace {

std::string shortText(const Value& value)
{
    if (const auto* const number = std::get_if<double>(&value))
        return isWhole(*number) ? toWholeText(*number) : toShortText(*number);
    if (const auto* const flag = std::get_if<bool>(&value))
        return *flag ? "on" : "off";
    return valueText(value, NumberStyle::Reader);
}

/// Why no schedule can be built with \p value.
Remark leftOut(const SweepRange& range, const Value& value, const std::vector<Issue>& errors)
{
    return {mark("%1 is left out: %2"), {memberName(range, value), issueSentence(errors.front())}, {}};
}

}  // namespace

ScheduleConfig withValue(ScheduleConfig config, const SweepRange& range, const Value& value)
{
    const Parameter& parameter = *findParameter(range.key);
    const bool one = range.group && parameter.perGroup() && *range.group < config.groupCount();
    setValue(config, parameter, value, one ? range.group : std::nullopt);
    return config;
}

std::string memberName(const SweepRange& range, const Value& value)
{
    const std::string group = range.group ? "[" + std::to_string(*range.group) + "]" : std::string();
    return range.key + group + " " + shortText(value);
}

Result<SweepFamily, SweepFault> sweepDocument(const DocumentValue& document, const Sweep& sweep)
{
    auto values = valuesOf(sweep);
    if (!values)
        return Unexpected(values.error());
    SweepFamily family;
    const ScheduleConfig& base = document.config();
    for (const Value& value : *values) {
        ScheduleEntry entry;
        entry.name = memberName(sweep.range, value);
        const ScheduleConfig config = withValue(base, sweep.range, value);
        const auto built = Schedule::build(config);
        if (!built) {
            family.remarks.push_back(leftOut(sweep.range, value, built.error()));
            continue;
        }
        entry.source = config;
        (void)addEntry(family.document, std::move(entry));
        family.values.push_back(value);
    }
    if (family.values.empty())
        return Unexpected(SweepFault{SweepField::From, family.remarks.front()});
    family.document.active = family.document.schedules.front().id;
    if (const TextMark why = irrelevance(base, *findParameter(sweep.range.key)); !why.empty())
        family.remarks.push_back({mark("%1 changes nothing here: %2."), {sweep.range.key, why.source}, {}});
    return family;
}

}  // namespace onecycle
