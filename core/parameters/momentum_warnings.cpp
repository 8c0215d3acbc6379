// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/parameters/warnings.h"
#include "core/schedule/optimizers.h"

#include <algorithm>

namespace onecycle {
namespace {

/// Returns whether all numbers are in range, so that they can be compared.
bool checkRange(const char* key, const PerGroup& values, std::vector<Issue>& issues)
{
    const auto outside = [](double momentum) { return !(momentum >= 0 && momentum < 1); };
    const auto found = std::ranges::find_if(values.values(), outside);
    if (found == values.values().end())
        return true;
    issues.push_back({Severity::Warning, "momentum-range", key, {std::string(key), *found}, {}});
    return false;
}

void compare(const ScheduleConfig& config, std::vector<Issue>& issues)
{
    bool allEqual = true;
    for (std::size_t group = 0; group < config.groupCount(); ++group) {
        const double base = config.baseMomentum.at(group);
        const double max = config.maxMomentum.at(group);
        if (base > max) {
            issues.push_back({Severity::Warning, "momentum-swapped", "base_momentum", {base, max}, {}});
            return;
        }
        allEqual = allEqual && base == max;
    }
    if (allEqual && config.groupCount() > 0)
        issues.push_back({Severity::Note, "momentum-constant", "base_momentum", {config.baseMomentum.at(0)}, {}});
}

}  // namespace

void addMomentumWarnings(const ScheduleConfig& config, std::vector<Issue>& issues)
{
    const Optimizer* const optimizer = findOptimizer(config.optimizer);
    if (!config.cycleMomentum || !optimizer || optimizer->momentum == MomentumKind::None)
        return;
    const bool maxInRange = checkRange("max_momentum", config.maxMomentum, issues);
    const bool baseInRange = checkRange("base_momentum", config.baseMomentum, issues);
    if (maxInRange && baseInRange)
        compare(config, issues);
    // SGD is left out: whoever makes one for 1cycle gives it a momentum, and the form's help says that it is replaced.
    if (optimizer->momentum == MomentumKind::Betas)
        issues.push_back({Severity::Note, "beta1-replaced", "cycle_momentum", {std::string(optimizer->name)}, {}});
    else if (optimizer->key != "sgd")
        issues.push_back({Severity::Note, "momentum-replaced", "cycle_momentum", {std::string(optimizer->name)}, {}});
}

}  // namespace onecycle
