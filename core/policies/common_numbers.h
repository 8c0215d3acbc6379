// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policies/policy_number.h"

namespace onecycle {

/// The warm-up of the policies that have one, \p standard of the run unless something else is said.
[[nodiscard]] constexpr PolicyNumber warmupShare(double standard)
{
    return {"warmup_share",
            mark("Share of warm-up"),
            mark("The share of the steps in which the learning rate rises."),
            {0, 1},
            standard};
}

[[nodiscard]] constexpr PolicyNumber firstFactor(double standard)
{
    return {
        "first_factor", mark("First factor"), mark("The warm-up begins at this factor of the peak."), {0, 1}, standard};
}

[[nodiscard]] constexpr PolicyNumber lastFactor(double standard)
{
    return {"last_factor", mark("Last factor"), mark("The run ends at this factor of the peak."), {0, 1}, standard};
}

[[nodiscard]] constexpr PolicyNumber heldMomentum()
{
    return {"momentum", mark("Momentum"), mark("The momentum (beta1 under Adam) of all steps."), {0, 1}, 0.9};
}

/// What most policies do to the momentum.
inline constexpr TextMark momentumStays = mark("The momentum stays where it is.");

}  // namespace onecycle
