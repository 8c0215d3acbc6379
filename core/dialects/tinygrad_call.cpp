// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/tinygrad_call.h"

#include "core/dialects/conversion_law.h"

#include <nlohmann/json.hpp>

namespace onecycle {

Result<ReadDocument, ReadError> readTinygrad(const nlohmann::json& call, const ReadRequest& request)
{
    DialectReading reading(call, request);
    ScheduleConfig config;
    (void)reading.take("optimizer");
    if (const auto peak = reading.number("max_lr", "max_lr"))
        config.maxLr = *peak;
    config.divFactor = reading.number("div_factor", "div_factor", 25.0).value_or(25.0);
    config.finalDivFactor = reading.number("final_div_factor", "final_div_factor", 1e4).value_or(1e4);
    const double steps = reading.required("total_steps", "total_steps");
    const CountedFromZero curve{steps, steps * reading.required("pct_start", "pct_start")};
    config.annealStrategy = reading.word("anneal_strategy", "linear");
    config.cycleMomentum = reading.flag("cycle_momentum", false);
    if (config.annealStrategy != "linear" || config.cycleMomentum)
        reading.remark("tinygrad refuses all but anneal_strategy=\"linear\" and cycle_momentum=False.");
    applyLaw(config, curve);
    reading.remark(lawSentence("tinygrad", curve, config));
    return reading.finish(std::move(config),
                          "This is tinygrad's OneCycleLR: N = " + spelled(steps) + " steps, two linear phases.");
}

}  // namespace onecycle
