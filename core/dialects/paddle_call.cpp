// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/paddle_call.h"

#include "core/dialects/conversion_law.h"

#include <nlohmann/json.hpp>

namespace onecycle {

Result<ReadDocument, ReadError> readPaddle(const nlohmann::json& call, const ReadRequest& request)
{
    DialectReading reading(call, request);
    ScheduleConfig config;
    config.cycleMomentum = false;
    const double peak = reading.required("max_learning_rate", "max_lr");
    config.maxLr = peak;
    config.totalSteps = reading.number("total_steps", "total_steps");
    config.divFactor = reading.number("divide_factor", "div_factor", 25.0).value_or(25.0);
    const double last = reading.required("end_learning_rate", "final_div_factor", 1e-4);
    const double initial = peak / config.divFactor;
    config.finalDivFactor = tidied(initial / last);
    config.pctStart = reading.number("phase_pct", "pct_start", 0.3).value_or(0.3);
    config.annealStrategy = reading.word("anneal_strategy", "cos");
    config.threePhase = reading.flag("three_phase", false);
    config.lastEpoch = reading.number("last_epoch", "last_epoch", -1).value_or(-1);
    (void)reading.take("verbose");
    reading.remark("Paddle's end_learning_rate is a rate: final_div_factor = " + spelled(initial) + "/" +
                   spelled(last) + " = " + spelled(config.finalDivFactor) + ".");
    if (last > initial)
        reading.remark("end_learning_rate " + spelled(last) +
                       (reading.has("end_learning_rate") ? "" : ", the default,") + " is above the initial rate " +
                       spelled(initial) +
                       ": the run ends with a larger rate than it "
                       "begins with.");
    reading.remark("Paddle does not schedule the momentum: cycle_momentum is off.");
    return reading.finish(std::move(config), "This is Paddle's OneCycleLR.");
}

}  // namespace onecycle
