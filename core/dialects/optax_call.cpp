// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/optax_call.h"

#include "core/dialects/warmup_cosine.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace onecycle {
namespace {

using nlohmann::json;

constexpr const char* noMomentum =
    "The schedule of optax has no momentum: cycle_momentum is off. A momentum of its own is a second schedule there.";

/// The arguments that both onecycle schedules have.
ScheduleConfig readRates(DialectReading& reading)
{
    ScheduleConfig config;
    config.cycleMomentum = false;
    if (const auto peak = reading.number("peak_value", "max_lr"))
        config.maxLr = *peak;
    config.divFactor = reading.number("div_factor", "div_factor", 25.0).value_or(25.0);
    config.finalDivFactor = reading.number("final_div_factor", "final_div_factor", 1e4).value_or(1e4);
    return config;
}

}  // namespace

Result<ReadDocument, ReadError> readCosineOnecycle(const json& call, const ReadRequest& request)
{
    DialectReading reading(call, request);
    const double steps = reading.required("transition_steps", "total_steps");
    ScheduleConfig config = readRates(reading);
    const double share = reading.required("pct_start", "pct_start", 0.3);
    const CountedFromZero curve{steps, std::trunc(share * steps)};
    applyLaw(config, curve);
    reading.remark(lawSentence("optax", curve, config));
    reading.remark(noMomentum);
    return reading.finish(std::move(config), "This is optax' cosine_onecycle_schedule: N = " + spelled(steps) +
                                                 " steps, two cosine phases.");
}

Result<ReadDocument, ReadError> readLinearOnecycle(const json& call, const ReadRequest& request)
{
    DialectReading reading(call, request);
    const double steps = reading.required("transition_steps", "total_steps");
    ScheduleConfig config = readRates(reading);
    config.annealStrategy = "linear";
    config.threePhase = true;
    const CountedFromZero curve{steps, std::trunc(reading.required("pct_start", "pct_start", 0.3) * steps)};
    const double back = std::trunc(reading.required("pct_final", "pct_start", 0.85) * steps);
    applyLaw(config, curve);
    reading.remark(lawSentence("optax", curve, config));
    if (back != 2 * curve.peak && config.maxLr)
        reading.remark("The rate is back at its start at step " + spelled(back) +
                       " there; in PyTorch the second phase is as long as the first and ends at step " +
                       spelled(2 * curve.peak) + ".");
    const double peak = config.maxLr.value_or(1).at(0);
    const double low = peak / config.divFactor;
    const Pieces pieces{{0, curve.peak, {RampShape::Linear, low, peak}},
                        {curve.peak, back, {RampShape::Linear, peak, low}},
                        {back, steps, {RampShape::Linear, low, low / config.finalDivFactor}}};
    if (std::string error = nearestSentence(piecesCurve({pieces}), config); !error.empty())
        reading.remark(std::move(error));
    reading.remark(noMomentum);
    return reading.finish(std::move(config), "This is optax' linear_onecycle_schedule: N = " + spelled(steps) +
                                                 " steps, three linear phases.");
}

Result<ReadDocument, ReadError> readWarmupCosineDecay(const json& call, const ReadRequest& request)
{
    DialectReading reading(call, request);
    WarmupCosine curve;
    curve.framework = "optax";
    curve.initial = reading.required("init_value", "div_factor");
    curve.peak = reading.required("peak_value", "max_lr");
    curve.length.peak = reading.required("warmup_steps", "pct_start");
    curve.length.steps = reading.required("decay_steps", "total_steps");
    curve.last = reading.required("end_value", "final_div_factor", 0.0);
    if (reading.required("exponent", "anneal_strategy", 1.0) != 1)
        reading.remark("The cosine is raised to a power there, which PyTorch cannot express.");
    ScheduleConfig config = nearestTo(curve, reading);
    reading.remark(noMomentum);
    return reading.finish(std::move(config),
                          "This is optax' warmup_cosine_decay_schedule: " + spelled(curve.length.steps) + " steps, " +
                              spelled(curve.length.peak) + " of them a linear ramp.");
}

}  // namespace onecycle
