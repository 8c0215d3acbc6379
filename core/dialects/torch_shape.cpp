// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/torch_shape.h"

namespace onecycle {

void readTorchShape(DialectReading& reading, ScheduleConfig& config)
{
    const ScheduleConfig standard;
    const auto number = [&](const char* name, double value) {
        return reading.number(name, name, value).value_or(value);
    };
    config.pctStart = number("pct_start", standard.pctStart);
    config.annealStrategy = reading.word("anneal_strategy", standard.annealStrategy);
    config.divFactor = number("div_factor", standard.divFactor);
    config.finalDivFactor = number("final_div_factor", standard.finalDivFactor);
    config.threePhase = reading.flag("three_phase", standard.threePhase);
}

}  // namespace onecycle
