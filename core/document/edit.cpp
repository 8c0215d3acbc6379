// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/document/edit.h"

#include "core/document/budget_edit.h"
#include "core/document/groups.h"
#include "core/parameters/parameters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace onecycle {
namespace {

/// The factor f with numerator / f == quotient. The rounded division may miss by a bit where a neighbour does not;
/// among several that hit, the one with the shortest text, so that 25 is not shown as 25.000000000000004.
double factorFor(double numerator, double quotient)
{
    const double nearest = numerator / quotient;
    if (!std::isfinite(nearest))
        return nearest;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double below = std::nextafter(nearest, -infinity);
    const double above = std::nextafter(nearest, infinity);
    const std::array candidates{nearest, below, above, std::nextafter(below, -infinity),
                                std::nextafter(above, infinity)};
    double best = nearest;
    std::size_t shortest = std::numeric_limits<std::size_t>::max();
    for (const double candidate : candidates) {
        const std::size_t length = toText(candidate).size();
        if (sameBits(numerator / candidate, quotient) && length < shortest) {
            best = candidate;
            shortest = length;
        }
    }
    return best;
}

/// Sets the absolute number by way of its factor; false if \p assignment is not about one.
bool setAbsoluteRate(ScheduleConfig& config, const Assignment& assignment)
{
    const bool initial = assignment.key == "initial_lr";
    if (!initial && assignment.key != "final_lr")
        return false;
    const auto* const rate = std::get_if<double>(&assignment.value);
    if (!rate || !config.maxLr)
        return true;
    const double peak = config.maxLr->at(assignment.group.value_or(0));
    const double numerator = initial ? peak : peak / config.divFactor;
    if (numerator == 0)  // 0 / factor is 0 whatever the factor: there is nothing to choose
        return true;
    (initial ? config.divFactor : config.finalDivFactor) = factorFor(numerator, *rate);
    return true;
}

void setParameter(ScheduleConfig& config, const Assignment& assignment)
{
    const Parameter* const parameter = findParameter(assignment.key);
    if (!parameter || !accepts(*parameter, assignment.value))
        return;
    const bool ofOneGroup = assignment.group && parameter->perGroup();
    if (ofOneGroup && *assignment.group >= config.groupCount())
        return;
    setValue(config, *parameter, assignment.value, ofOneGroup ? assignment.group : std::nullopt);
}

}  // namespace

DocumentValue applied(const DocumentValue& value, const Edit& edit)
{
    DocumentValue result = value;
    for (const EntryChange& change : edit.entries)
        result = applied(std::move(result), change);
    auto& config = std::get<ScheduleConfig>(result.activeEntry().source);
    config = applied(std::move(config), edit.assignments);
    changeBudget(result, edit.assignments);
    return result;
}

ScheduleConfig applied(ScheduleConfig config, const std::vector<Assignment>& assignments)
{
    for (const Assignment& assignment : assignments) {
        if (!changeGroups(config, assignment) && !setAbsoluteRate(config, assignment))
            setParameter(config, assignment);
    }
    return config;
}

}  // namespace onecycle
