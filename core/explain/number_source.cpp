// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/explain/explanation.h"

namespace onecycle {

NumberSource initialRate()
{
    return {"div_factor", "initial_lr", 0, HandleKind::Start, Quantity::LearningRate};
}

NumberSource highestRate()
{
    return {"max_lr", "max_lr", 0, HandleKind::Peak, Quantity::LearningRate};
}

NumberSource finalRate()
{
    return {"final_div_factor", "final_lr", 0, HandleKind::End, Quantity::LearningRate};
}

NumberSource ceilingOfMomentum()
{
    return {"max_momentum", "max_momentum", 0, HandleKind::Ceiling, Quantity::Momentum};
}

NumberSource floorOfMomentum()
{
    return {"base_momentum", "base_momentum", 0, HandleKind::Floor, Quantity::Momentum};
}

NumberSource phaseBoundary(double which)
{
    return {"pct_start", "pct_start", which, which > 1 ? HandleKind::SecondBoundary : HandleKind::Peak, std::nullopt};
}

NumberSource lastStep(const ScheduleConfig& config)
{
    if (!config.totalSteps)
        return {"epochs"};
    NumberSource source{"total_steps", "total_steps"};
    source.boundary = 1;
    return source;
}

NumberSource cursorStep()
{
    NumberSource source;
    source.edits = "step";
    return source;
}

}  // namespace onecycle
