// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/keras_call.h"

#include "core/dialects/warmup_cosine.h"

#include <nlohmann/json.hpp>

namespace onecycle {

Result<ReadDocument, ReadError> readCosineDecay(const nlohmann::json& call, const ReadRequest& request)
{
    DialectReading reading(call, request);
    WarmupCosine curve;
    curve.framework = "Keras";
    curve.initial = reading.required("initial_learning_rate", "div_factor");
    const double decay = reading.required("decay_steps", "total_steps");
    const double alpha = reading.required("alpha", "final_div_factor", 0.0);
    (void)reading.take("name");
    curve.length.peak = reading.required("warmup_steps", "pct_start", 0);
    if (!reading.has("warmup_target") || curve.length.peak == 0)
        reading.fail(
            "This CosineDecay has no warm-up (warmup_target, warmup_steps): it only falls, and OneCycleLR rises "
            "first.");
    curve.peak = reading.required("warmup_target", "max_lr");
    curve.length.steps = curve.length.peak + decay;
    curve.last = alpha * curve.peak;
    if (reading.failed())
        return reading.finish({}, {});
    ScheduleConfig config = nearestTo(curve, reading);
    reading.remark("Keras schedules no momentum: cycle_momentum is off.");
    return reading.finish(std::move(config), "This is Keras' CosineDecay: " + spelled(curve.length.peak) +
                                                 " steps of warm-up and " + spelled(decay) + " of decay.");
}

}  // namespace onecycle
