// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/deepspeed_json.h"

#include "core/export/header_comment.h"
#include "core/schedule/optimizers.h"
#include "core/targets/deepspeed_curve.h"
#include "core/targets/losses.h"
#include "core/targets/whole_boundary.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

using Tree = nlohmann::ordered_json;

constexpr std::int64_t longest = std::int64_t{1} << 53;

/// \p steps rounded to a whole number that DeepSpeed can divide by.
std::int64_t whole(double steps)
{
    const double rounded = std::round(steps);
    return rounded >= 1 ? static_cast<std::int64_t>(std::min(rounded, static_cast<double>(longest))) : 1;
}

DeepSpeedCycle cycleOf(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    const std::int64_t last = input.schedule.totalSteps() - 1;
    DeepSpeedCycle cycle;
    cycle.minLr = config.maxLr->at(0) / config.divFactor;
    cycle.maxLr = config.maxLr->at(0);
    cycle.first = whole(input.schedule.phases().front().end);
    cycle.second = config.threePhase ? cycle.first : std::max<std::int64_t>(last - cycle.first, 1);
    if (config.threePhase && last > cycle.length()) {
        cycle.decayStep = 1;
        cycle.decayLrRate = (config.finalDivFactor - 1) / static_cast<double>(last - cycle.length());
    }
    cycle.cyclesMomentum = config.cycleMomentum && momentumKind(config.optimizer) == MomentumKind::Betas;
    cycle.minMomentum = config.baseMomentum.at(0);
    cycle.maxMomentum = config.maxMomentum.at(0);
    return cycle;
}

Tree parametersOf(const DeepSpeedCycle& cycle)
{
    Tree tree;
    tree["cycle_min_lr"] = cycle.minLr;
    tree["cycle_max_lr"] = cycle.maxLr;
    tree["cycle_first_step_size"] = cycle.first;
    tree["cycle_second_step_size"] = cycle.second;
    tree["decay_lr_rate"] = cycle.decayLrRate;
    tree["decay_step_size"] = cycle.decayStep;
    tree["cycle_momentum"] = cycle.cyclesMomentum;
    if (cycle.cyclesMomentum) {
        tree["cycle_min_mom"] = cycle.minMomentum;
        tree["cycle_max_mom"] = cycle.maxMomentum;
        tree["decay_mom_rate"] = 0.0;
    }
    return tree;
}

void addShapeLost(std::vector<Remark>& remarks, const ScheduleConfig& config)
{
    if (config.annealStrategy != "linear")
        remarks.push_back({mark("anneal_strategy cos: OneCycle rises and falls in straight lines."), {}, {}});
    if (!config.threePhase && config.finalDivFactor != 1)
        remarks.push_back(
            {mark("final_div_factor: the cycle ends where it began, at the initial learning rate."), {}, {}});
    if (config.threePhase)
        remarks.push_back({mark("The third phase falls as a hyperbola, most of it in its first steps."), {}, {}});
}

void addMomentumLints(std::vector<Remark>& lints, const ScheduleConfig& config)
{
    lints.push_back({mark("DeepSpeed sets beta2 to 0.99, whatever the optimizer was given."), {}, {}});
    lints.push_back({mark("Step 0 runs with the lowest beta1, %1; the highest one follows at step 1."),
                     {toText(config.baseMomentum.at(0), NumberStyle::Reader)},
                     {}});
}

}  // namespace

TargetFacts deepspeedJsonFacts(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    const DeepSpeedCycle cycle = cycleOf(input);
    TargetFacts facts{
        .framework = "DeepSpeed (JSON, OneCycle)",
        .curve = deepSpeedCurve(cycle),
        .step = mark("one optimizer step, which the engine counts, without those that an fp16 overflow skips."),
        .evidence = Evidence::Modelled,
        .checked = mark("run on a stub of the engine, compared with the stated error."),
        .notExpressed = losses(config, {.groups = false, .momentum = cycle.cyclesMomentum, .resume = false}),
        .lints = {}};
    addShapeLost(facts.notExpressed, config);
    if (!std::isfinite(cycle.minLr) || !std::isfinite(cycle.maxLr) || !std::isfinite(cycle.decayLrRate))
        facts.notExpressed.push_back(
            {mark("Numbers that are not finite: JSON has none, null stands for them."), {}, {}});
    if (cycle.cyclesMomentum)
        addMomentumLints(facts.lints, config);
    addIf(facts.lints, boundaryLint(config));
    return facts;
}

bool writeDeepspeedJson(const ExportInput& input, const Sink& sink)
{
    Tree tree;
    tree["comment"] = headerLines(input, deepspeedJsonFacts(input));
    tree["scheduler"] = {{"type", "OneCycle"}, {"params", parametersOf(cycleOf(input))}};
    constexpr int indent = 2;
    return sink(tree.dump(indent, ' ', false, Tree::error_handler_t::replace) + "\n");
}

}  // namespace onecycle
