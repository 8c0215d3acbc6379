// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/check.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onecycle {
namespace {

/// Up to so many steps all of them are compared; of longer runs as many, evenly spread, and those next to where a phase
/// of either curve ends: between them both curves are smooth.
constexpr std::int64_t mostCompared = 4000;

constexpr double infinite = std::numeric_limits<double>::infinity();

void addBoundaries(const Schedule& schedule, std::int64_t steps, std::vector<std::int64_t>& net)
{
    for (const Phase& phase : schedule.phases())
        for (const double place : {std::floor(phase.end), std::ceil(phase.end)})
            if (place >= 0 && place < static_cast<double>(steps))
                net.push_back(static_cast<std::int64_t>(place));
}

std::vector<std::int64_t> stepsToCompare(const Schedule& guess, const Schedule& truth, std::int64_t steps)
{
    std::vector<std::int64_t> net;
    const std::int64_t count = std::min(steps, mostCompared);
    for (std::int64_t i = 0; i < count; ++i)
        net.push_back(count == steps
                          ? i
                          : static_cast<std::int64_t>(static_cast<double>(steps - 1) *
                                                      (static_cast<double>(i) / static_cast<double>(count - 1))));
    addBoundaries(guess, steps, net);
    addBoundaries(truth, steps, net);
    std::ranges::sort(net);
    net.erase(std::unique(net.begin(), net.end()), net.end());
    return net;
}

/// Where a run is over it does not move any weight: its rate counts as 0.
double rateAt(const Schedule& schedule, std::int64_t step)
{
    return step < schedule.totalSteps() ? schedule.valueAt(static_cast<double>(step)).lr : 0;
}

}  // namespace

PredictionError predictionError(const Schedule& guess, const Schedule& truth, double tolerance)
{
    const std::int64_t steps = std::max(guess.totalSteps(), truth.totalSteps());
    const std::vector<std::int64_t> net = stepsToCompare(guess, truth, steps);
    PredictionError error;
    double peak = 0;
    double covered = 0;
    for (std::size_t i = 0; i < net.size(); ++i) {
        const double rate = rateAt(truth, net[i]);
        const double difference = std::abs(rateAt(guess, net[i]) - rate);
        if (!std::isfinite(difference))
            return {infinite, static_cast<double>(net[i]), infinite, false};
        peak = std::max(peak, std::abs(rate));
        if (difference > error.largest) {
            error.largest = difference;
            error.step = static_cast<double>(net[i]);
        }
        const double before = i > 0 ? static_cast<double>(net[i] - net[i - 1]) : 1;
        const double behind = i + 1 < net.size() ? static_cast<double>(net[i + 1] - net[i]) : 1;
        const double width = (before + behind) / 2;
        error.mean += difference * width;
        covered += width;
    }
    if (!(peak > 0))
        return {};
    error.mean /= covered * peak;
    error.largest /= peak;
    error.right = error.largest <= tolerance;
    return error;
}

}  // namespace onecycle
