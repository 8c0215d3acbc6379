// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace onecycle {

/// A number of a policy that is stated: others have their default.
struct PolicyValue {
    std::string key;             ///< of a row of Policy::numbers
    std::vector<double> values;  ///< one number, several where the row is a list

    friend bool operator==(const PolicyValue&, const PolicyValue&) = default;
};

/// A policy that is no 1cycle, to stand beside one: what policySchedule() builds phases of. What it leaves open (peak,
/// length) is that of the schedule that it stands beside, so that it follows it: the same budget.
struct ReferencePolicy {
    std::string policy = "constant";   ///< key of a row of policies()
    std::optional<double> maxLr;       ///< the highest learning rate; open: that of each parameter group beside
    std::optional<double> totalSteps;  ///< optimiser steps of the whole run

    std::vector<PolicyValue> numbers = {};  ///< in the order of the policy's table, see setNumber()

    friend bool operator==(const ReferencePolicy&, const ReferencePolicy&) = default;
};

}  // namespace onecycle
