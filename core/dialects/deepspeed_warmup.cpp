// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/deepspeed_warmup.h"

#include "core/dialects/warmup_cosine.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace onecycle {
namespace {

using nlohmann::json;

constexpr double noMomentum = std::numeric_limits<double>::quiet_NaN();

/// What both warm-ups have in common: update k has the value that the scheduler calls k - 1.
struct Warmup {
    double low = 0;   ///< where it starts, a rate
    double high = 0;  ///< where it ends
    double steps = 1000;
    bool logarithmic = true;

    [[nodiscard]] double at(double index) const
    {
        const double share = logarithmic ? std::log(index + 1) / std::log(steps) : index / steps;
        return low + (high - low) * share;
    }
};

Warmup readWarmup(DialectReading& reading)
{
    Warmup warmup;
    warmup.steps = std::max(2.0, reading.required("warmup_num_steps", "pct_start", 1000));
    const std::string type = reading.word("warmup_type", "log");
    warmup.logarithmic = type != "linear";
    reading.remark("The ramp is " + std::string(warmup.logarithmic ? "logarithmic" : "linear") +
                   " there, one step late: updates 0 and 1 share the first rate.");
    (void)reading.take("last_batch_iteration");
    return warmup;
}

std::string titleOf(const char* type, double total, const Warmup& warmup)
{
    return "This is DeepSpeed's " + std::string(type) + ": " + spelled(total) + " steps, " + spelled(warmup.steps) +
           " of them warm-up.";
}

/// The learning rate in `params` of the optimizer.
double peakOf(DialectReading& reading, const json& optimizer, ScheduleConfig& config)
{
    const json params = optimizer.is_object() ? optimizer.value("params", json()) : json();
    const json lr = params.is_object() ? params.value("lr", json()) : json();
    const auto peak = lr.is_number() ? std::optional(lr.get<double>()) : reading.ask("max_lr", "optimizer.params.lr");
    if (peak)
        config.maxLr = *peak;
    return peak.value_or(1);
}

void compare(DialectReading& reading, const TargetCurve& curve, const ScheduleConfig& config)
{
    if (std::string error = nearestSentence(curve, config); !error.empty())
        reading.remark(std::move(error));
    reading.remark("DeepSpeed's warm-up schedules leave the momentum alone: cycle_momentum is off.");
}

}  // namespace

Result<ReadDocument, ReadError> readWarmupCosineLr(const json& params, const json& optimizer,
                                                   const ReadRequest& request)
{
    DialectReading reading(params, request);
    ScheduleConfig config;
    const double total = reading.required("total_num_steps", "total_steps");
    Warmup warmup = readWarmup(reading);
    warmup.high = peakOf(reading, optimizer, config);
    warmup.low = warmup.high * reading.required("warmup_min_ratio", "div_factor", 0.0);
    const double last = warmup.high * reading.required("cos_min_ratio", "final_div_factor", 1e-4);
    if (reading.failed())
        return reading.finish({}, {});
    const bool known = config.maxLr.has_value();
    applyRates(config, warmup.low, warmup.high, last);
    config.cycleMomentum = false;
    const CountedFromZero length{total, warmup.steps};
    applyLaw(config, length);
    reading.remark(lawSentence("DeepSpeed", length, config));
    const auto at = [warmup, total, last](std::int64_t step, std::size_t) {
        const auto k = static_cast<double>(step);
        if (step == 0)
            return StepValue{0, noMomentum};
        if (k - 1 < warmup.steps)
            return StepValue{warmup.at(k - 1), noMomentum};
        const double share = (k - warmup.steps) / (total - warmup.steps);
        return StepValue{last + (warmup.high - last) * (1 + std::cos(std::numbers::pi * share)) / 2, noMomentum};
    };
    compare(reading, {at, {1, warmup.steps + 1}}, config);
    if (!known)
        config.maxLr.reset();
    return reading.finish(std::move(config), titleOf("WarmupCosineLR", total, warmup));
}

Result<ReadDocument, ReadError> readWarmupDecayLr(const json& params, const ReadRequest& request)
{
    DialectReading reading(params, request);
    const double total = reading.required("total_num_steps", "total_steps");
    Warmup warmup = readWarmup(reading);
    warmup.low = reading.required("warmup_min_lr", "div_factor", 0.0);
    warmup.high = reading.required("warmup_max_lr", "max_lr", 1e-3);
    if (reading.failed())
        return reading.finish({}, {});
    ScheduleConfig config;
    config.annealStrategy = "linear";
    config.cycleMomentum = false;
    applyRates(config, warmup.low, warmup.high, warmup.low);
    const CountedFromZero length{total + 1, warmup.steps + 1};
    applyLaw(config, length);
    reading.remark(lawSentence("DeepSpeed", length, config));
    const auto at = [warmup, total](std::int64_t step, std::size_t) {
        const double index = std::max(0.0, static_cast<double>(step) - 1);
        if (index < warmup.steps)
            return StepValue{warmup.at(index), noMomentum};
        const double share = std::max(0.0, (total - index) / std::max(1.0, total - warmup.steps));
        return StepValue{warmup.low + (warmup.high - warmup.low) * share, noMomentum};
    };
    compare(reading, {at, {1, warmup.steps + 1}}, config);
    return reading.finish(std::move(config), titleOf("WarmupDecayLR", total, warmup));
}

}  // namespace onecycle
