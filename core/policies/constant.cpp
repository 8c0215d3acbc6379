// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/policies/common_numbers.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_run.h"

#include <array>

namespace onecycle {
namespace {

constexpr std::array numbers{heldMomentum()};

std::vector<Phase> phases(const PolicyRun& run)
{
    std::vector<Phase> phases;
    append(phases, PhaseKind::Hold, run.steps, holding(run.peak), holding(run.number("momentum")));
    return phases;
}

}  // namespace

Policy constantPolicy()
{
    return {"constant",    mark("Constant"), mark("It neither warms up nor comes down: every step uses the peak."),
            momentumStays, numbers,          phases};
}

}  // namespace onecycle
