// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/torch_errors.h"

#include "core/schedule/boundaries.h"
#include "core/schedule/length_errors.h"
#include "core/schedule/optimizers.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace onecycle {
namespace {

void checkArguments(const ScheduleConfig& config, Findings& findings)
{
    if (!config.maxLr)
        findings.raise("max_lr-missing", "max_lr");
    if (findOptimizer(config.optimizer) == nullptr)
        findings.refuse("optimizer-unknown", "optimizer", {config.optimizer});
    if (config.groups.empty())
        findings.refuse("groups-empty", "groups");
}

/// NaN passes, as in PyTorch: every comparison with it is false.
bool pctStartIsValid(double pctStart)
{
    return !(pctStart < 0 || pctStart > 1);
}

void checkShape(const ScheduleConfig& config, Findings& findings)
{
    if (!pctStartIsValid(config.pctStart))
        findings.raise("pct_start-range", "pct_start", {config.pctStart});
    if (config.annealStrategy != "cos" && config.annealStrategy != "linear")
        findings.raise("anneal_strategy-unknown", "anneal_strategy", {config.annealStrategy});
}

void checkListLength(std::string_view code, const char* key, const PerGroup& values, std::size_t groups,
                     Findings& findings)
{
    const std::size_t given = values.values().size();
    if (values.isList() && given != groups && groups > 0)
        findings.raise(code, key, {static_cast<std::int64_t>(groups), static_cast<std::int64_t>(given)});
}

void checkLearningRates(const ScheduleConfig& config, Findings& findings)
{
    if (config.maxLr)
        checkListLength("max_lr-count", "max_lr", *config.maxLr, config.groupCount(), findings);
    if (config.lastEpoch != -1)
        return;  // a run that is resumed takes its rates from the optimiser: the factors are never used
    if (config.divFactor == 0)
        findings.raise("div_factor-zero", "div_factor");
    if (config.finalDivFactor == 0)
        findings.raise("final_div_factor-zero", "final_div_factor");
}

void checkMomenta(const ScheduleConfig& config, Findings& findings)
{
    if (!config.cycleMomentum)
        return;
    const Optimizer* const optimizer = findOptimizer(config.optimizer);
    if (optimizer && optimizer->momentum == MomentumKind::None)
        findings.raise("momentum-unsupported", "cycle_momentum", {std::string(optimizer->name)});
    checkListLength("max_momentum-count", "max_momentum", config.maxMomentum, config.groupCount(), findings);
    checkListLength("base_momentum-count", "base_momentum", config.baseMomentum, config.groupCount(), findings);
}

/// The constructor ends with a step of its own, to last_epoch + 1.
void checkFirstStep(const ScheduleConfig& config, double length, Findings& findings)
{
    const auto step = static_cast<std::int64_t>(config.lastEpoch) + 1;
    const auto steps = static_cast<std::int64_t>(length);
    if (step > steps) {
        findings.raise("step-past-end", "last_epoch", {step, steps, step + 1});
        return;
    }
    if (!pctStartIsValid(config.pctStart))
        return;
    const auto phases = phaseBoundaries(config, length);
    const std::size_t index = phaseIndexAt(phases, static_cast<double>(step));
    if (phases[index].length() != 0)
        return;
    if (index == 0)
        findings.raise("warm-up-empty", "pct_start", {config.pctStart, steps});
    else
        findings.raise("zero-length-step", "pct_start", {step});
}

}  // namespace

std::vector<Issue> torchErrors(const ScheduleConfig& config, TorchVersion version)
{
    Findings findings;
    checkArguments(config, findings);
    const auto length = checkedLength(config, version, findings);
    checkShape(config, findings);
    checkLearningRates(config, findings);
    checkMomenta(config, findings);
    if (!isWhole(config.lastEpoch))
        findings.refuse("last_epoch-invalid", "last_epoch", {config.lastEpoch});
    else if (length)
        checkFirstStep(config, *length, findings);
    // PyTorch's own sentences come first: they are what a user has met.
    std::ranges::move(findings.refused, std::back_inserter(findings.raised));
    return std::move(findings.raised);
}

}  // namespace onecycle
