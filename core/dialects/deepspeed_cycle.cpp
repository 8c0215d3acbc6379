// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/deepspeed_cycle.h"

#include "core/dialects/conversion_law.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace onecycle {
namespace {

/// DeepSpeed's parameters under names of ours.
struct Cycle {
    double low = 0;
    double high = 0;
    double first = 2000;   ///< steps
    double second = 2000;  ///< steps
    double tailRate = 0;   ///< per step
    double lowMomentum = 0.8;
    double highMomentum = 0.9;
    bool momentum = true;
};

Cycle readCycle(DialectReading& reading)
{
    Cycle cycle;
    cycle.low = reading.required("cycle_min_lr", "div_factor");
    cycle.high = reading.required("cycle_max_lr", "max_lr");
    cycle.first = reading.required("cycle_first_step_size", "pct_start", 2000);
    cycle.second = reading.required("cycle_second_step_size", "total_steps", cycle.first);
    const double rate = reading.required("decay_lr_rate", "final_div_factor", 0);
    const double size = reading.required("decay_step_size", "final_div_factor", 0);
    cycle.tailRate = rate != 0 && size != 0 ? rate / size : 0;
    cycle.momentum = reading.flag("cycle_momentum", true);
    cycle.lowMomentum = reading.required("cycle_min_mom", "base_momentum", 0.8);
    cycle.highMomentum = reading.required("cycle_max_mom", "max_momentum", 0.9);
    const double stairs = reading.required("cycle_first_stair_count", "total_steps", 0) +
                          reading.required("cycle_second_stair_count", "total_steps", 0);
    if (stairs > 0)
        reading.remark("The stairs (cycle_first_stair_count) are left out: PyTorch has none.");
    if (reading.required("decay_mom_rate", "max_momentum", 0) != 0)
        reading.remark("decay_mom_rate is left out: PyTorch cannot express a momentum that grows after the cycle.");
    (void)reading.take("last_batch_iteration");
    return cycle;
}

/// The tail as a third phase, which ends where DeepSpeed's does.
void addTail(DialectReading& reading, const Cycle& cycle, double total, ScheduleConfig& config)
{
    config.threePhase = true;
    config.totalSteps = total;
    config.pctStart = (cycle.first + 1) / total;
    const double tail = total - 1 - 2 * cycle.first;
    config.finalDivFactor = 1 + cycle.tailRate * tail;
    reading.remark("The tail is hyperbolic there, lr = " + spelled(cycle.low) + "/(1 + " + spelled(cycle.tailRate) +
                   "*j); as a third phase it falls linearly, to the same last rate.");
}

void readLength(DialectReading& reading, const Cycle& cycle, ScheduleConfig& config, const ReadRequest& request)
{
    const CountedFromZero length{cycle.first + cycle.second, cycle.first};
    applyLaw(config, length);
    if (cycle.tailRate == 0)
        return reading.remark("The rate stays at " + spelled(cycle.low) +
                              " after the cycle; PyTorch's run ends with it, " +
                              "at total_steps = " + spelled(length.steps + 1) + ".");
    for (const Assignment& answer : request.answers)
        if (const auto* const total = std::get_if<double>(&answer.value);
            total && answer.key == "total_steps" && cycle.second == cycle.first && *total - 1 > 2 * cycle.first)
            return addTail(reading, cycle, *total, config);
    reading.remark("After the cycle the rate falls on, lr = " + spelled(cycle.low) + "/(1 + " +
                   spelled(cycle.tailRate) + "*j), which PyTorch cannot express: the tail from step " +
                   spelled(length.steps + 1) + " on is left out.");
}

/// What DeepSpeed does: the first step has the lowest momentum.
TargetCurve curveOf(const Cycle& cycle)
{
    constexpr double end = 1e15;
    const double peak = cycle.first;
    const double back = peak + cycle.second;
    using enum RampShape;
    const Pieces lr{{0, peak, {Linear, cycle.low, cycle.high}},
                    {peak, back, {Linear, cycle.high, cycle.low}},
                    {back, end, {Inverse, cycle.low, 0, cycle.tailRate}}};
    const Pieces momentum{{0, 0, {Hold, cycle.lowMomentum, cycle.lowMomentum}},
                          {0, peak, {Linear, cycle.highMomentum, cycle.lowMomentum}},
                          {peak, back, {Linear, cycle.lowMomentum, cycle.highMomentum}},
                          {back, end, {Hold, cycle.highMomentum, cycle.highMomentum}}};
    return piecesCurve({lr}, cycle.momentum ? std::vector<Pieces>{momentum} : std::vector<Pieces>());
}

}  // namespace

Result<ReadDocument, ReadError> readDeepSpeedCycle(const nlohmann::json& params, const std::string& optimizer,
                                                   const ReadRequest& request)
{
    DialectReading reading(params, request);
    const Cycle cycle = readCycle(reading);
    if (reading.failed())
        return reading.finish({}, {});
    ScheduleConfig config;
    config.optimizer = optimizer.empty() ? "adam" : optimizer;
    config.annealStrategy = "linear";
    config.maxLr = cycle.high;
    config.divFactor = tidied(cycle.high / cycle.low);
    config.finalDivFactor = 1;
    config.cycleMomentum = cycle.momentum;
    config.maxMomentum = cycle.highMomentum;
    config.baseMomentum = cycle.lowMomentum;
    readLength(reading, cycle, config, request);
    if (std::string error = nearestSentence(curveOf(cycle), config); !error.empty())
        reading.remark(std::move(error));
    if (cycle.momentum)
        reading.remark("DeepSpeed's OneCycle sets beta2 to 0.99 with the momentum, and uses cycle_min_mom in the first "
                       "step; PyTorch does neither.");
    return reading.finish(std::move(config), "This is DeepSpeed's OneCycle: " + spelled(cycle.first) +
                                                 " steps up and " + spelled(cycle.second) + " down, linear.");
}

}  // namespace onecycle
