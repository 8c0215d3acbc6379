// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/optax_onecycle.h"

#include "core/export/header_comment.h"
#include "core/export/optax_code.h"
#include "core/export/python_spelling.h"
#include "core/targets/curve_end.h"
#include "core/targets/losses.h"
#include "core/targets/whole_boundary.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>

namespace onecycle {
namespace {

/// The whole step that optax cuts \p share of the run down to.
double cut(double share, double steps)
{
    return std::floor(share * steps);
}

/// The boundaries and scales that the schedule makes of its arguments: a dictionary, in which the later of two
/// entries for one step stands, and which is sorted. linear_onecycle_schedule has three, cosine_onecycle_schedule two.
std::map<double, double> boundaries(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    const auto steps = static_cast<double>(input.schedule.totalSteps());
    std::map<double, double> scales;
    scales[cut(config.pctStart, steps)] = config.divFactor;
    if (config.threePhase)
        scales[cut(2 * config.pctStart, steps)] = 1 / config.divFactor;
    scales[steps] = 1 / (config.threePhase ? config.finalDivFactor : config.divFactor * config.finalDivFactor);
    return scales;
}

/// A piece without a step of its own is passed over, as optax does.
Pieces pieces(const ExportInput& input)
{
    const RampShape shape = input.config.threePhase ? RampShape::Linear : RampShape::Cosine;
    Pieces pieces;
    double begin = 0;
    double value = input.config.maxLr->at(0) / input.config.divFactor;
    for (const auto& [end, scale] : boundaries(input)) {
        if (end > begin)
            pieces.push_back({begin, end, {shape, value, value * scale}});
        begin = end;
        value *= scale;
    }
    return pieces;
}

}  // namespace

TargetFacts optaxOnecycleFacts(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    TargetFacts facts{
        .framework = config.threePhase ? "optax (linear_onecycle_schedule)" : "optax (cosine_onecycle_schedule)",
        .curve = piecesCurve({pieces(input)}, {}, Arithmetic::SingleCosine),
        .step = mark("one update of the optimizer; with optax.MultiSteps one real update, not a micro-batch."),
        .evidence = Evidence::Modelled,
        .checked = mark("run on a stub of the schedules in float32, compared with the stated error."),
        .notExpressed = losses(config,
                               {.groups = false, .momentum = false, .linear = config.threePhase, .resume = false}),
        .lints = {}};
    if (config.threePhase && config.annealStrategy != "linear")
        facts.notExpressed.push_back(
            {mark("anneal_strategy cos: the schedule with three phases is linear there."), {}, {}});
    facts.lints.push_back(
        {mark("Its peak is one step later, and its end one step after the last one, where no step uses it: "
              "the last step uses %1."),
         {toShortText(facts.curve.at(input.schedule.totalSteps() - 1, 0).lr)},
         {}});
    addIf(facts.lints, boundaryLint(config));
    limitToCounter(facts, input.schedule, std::numeric_limits<std::int32_t>::max(), 32);
    return facts;
}

bool writeOptaxOnecycle(const ExportInput& input, const Sink& sink)
{
    const ScheduleConfig& config = input.config;
    const OptaxOptimizer* const optimizer = findOptaxOptimizer(config);
    std::string text = headerComment(input, optaxOnecycleFacts(input)) + "import optax\n\n";
    text += config.threePhase ? "learning_rate = optax.linear_onecycle_schedule(\n"
                              : "learning_rate = optax.cosine_onecycle_schedule(\n";
    text += "    transition_steps=" + std::to_string(input.schedule.totalSteps()) + ",\n";
    text += "    peak_value=" + pythonReal(config.maxLr->at(0)) + ",\n    pct_start=" + pythonReal(config.pctStart) +
            ",\n";
    text += config.threePhase ? "    pct_final=" + pythonReal(2 * config.pctStart) + ",\n" : "";
    text += "    div_factor=" + pythonReal(config.divFactor) +
            ",\n    final_div_factor=" + pythonReal(config.finalDivFactor) + ",\n)\n";
    text += "optimizer = optax." + std::string(optimizer ? optimizer->function : "sgd") +
            "(learning_rate=learning_rate)\n";
    return sink(text);
}

}  // namespace onecycle
