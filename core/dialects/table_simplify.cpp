// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/table_simplify.h"

#include "core/schedule/schedule.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace onecycle {
namespace {

using Error = std::function<double(const ScheduleConfig&)>;

constexpr int mostDigits = 15;
constexpr double rounding = 1e-15;

/// Sets \p number, a part of \p config, to the shortest decimal with an error of at most \p allowed.
void shorten(ScheduleConfig& config, double& number, const Error& error, double allowed)
{
    const double original = number;
    for (int digits = 1; digits <= mostDigits; ++digits) {
        number = parseNumber(toShortText(original, digits)).value_or(original);
        if (error(config) <= allowed)
            return;
    }
    number = original;
}

void shorten(ScheduleConfig& config, PerGroup& parameter, const Error& error, double allowed)
{
    std::vector<double> values = parameter.values();
    const bool list = parameter.isList();
    for (std::size_t group = 0; group < values.size(); ++group) {
        const double original = values[group];
        for (int digits = 1; digits <= mostDigits + 1; ++digits) {
            values[group] = digits > mostDigits ? original
                                                : parseNumber(toShortText(original, digits)).value_or(original);
            parameter = list ? PerGroup(values) : PerGroup(values.front());
            if (digits > mostDigits || error(config) <= allowed)
                break;
        }
    }
}

/// The pct_start that is as short as can be; the peak follows it.
double shortShare(const TableSample& sample, CycleShape shape, double share, double allowed)
{
    for (int digits = 1; digits <= mostDigits; ++digits) {
        const double shorter = parseNumber(toShortText(share, digits)).value_or(share);
        if (sample.error(sample.trial(shape, shorter)) <= allowed)
            return shorter;
    }
    return share;
}

double allowance(double error)
{
    return std::max(rounding, 1.001 * error);
}

}  // namespace

ScheduleConfig simplified(const TableSample& sample, CycleShape shape, double pctStart)
{
    constexpr std::size_t mostLists = 4;  // as many as the errors are looked at
    const double share = shortShare(sample, shape, pctStart, allowance(sample.error(sample.trial(shape, pctStart))));
    ScheduleConfig config = sample.through(shape, share);
    if (config.groupCount() > mostLists || !Schedule::build(config))
        return config;
    const Error lr = [&sample](const ScheduleConfig& changed) { return sample.error(changed); };
    const double allowed = allowance(lr(config));
    shorten(config, *config.maxLr, lr, allowed);
    shorten(config, config.divFactor, lr, allowed);
    shorten(config, config.finalDivFactor, lr, allowed);
    if (!config.cycleMomentum)
        return config;
    const Error momentum = [&sample](const ScheduleConfig& changed) { return sample.momentumError(changed); };
    const double allowedMomentum = allowance(momentum(config));
    shorten(config, config.maxMomentum, momentum, allowedMomentum);
    shorten(config, config.baseMomentum, momentum, allowedMomentum);
    return config;
}

}  // namespace onecycle
