// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/optax.h"

#include "core/export/header_comment.h"
#include "core/export/optax_code.h"
#include "core/export/python_spelling.h"
#include "core/export/torch_code.h"
#include "core/targets/curve_end.h"
#include "core/targets/losses.h"
#include "core/targets/single_tail.h"
#include "core/targets/used_phases.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace onecycle {
namespace {

constexpr OptaxOptimizer fallback{"sgd", "sgd", "momentum"};

/// Start and ratios of one quantity, as piecewise_interpolate_schedule takes them.
struct Ratios {
    double start = 0;
    std::vector<std::pair<double, double>> ends;  ///< the step where a piece ends, its last value by its first
};

/// A ratio without the noise of its last digit: 25, not 25.000000000000004. float32 keeps seven digits.
double tidy(double ratio)
{
    constexpr int digits = 15;
    return std::isfinite(ratio) ? parseNumber(toShortText(ratio, digits)).value_or(ratio) : ratio;
}

Ratios ratiosOf(const std::vector<Phase>& phases, Ramp Phase::*ramp)
{
    Ratios ratios{(phases.front().*ramp).from, {}};
    if (phases.front().begin != 0)
        ratios.ends.emplace_back(phases.front().begin, 1.0);
    for (const Phase& phase : phases)
        ratios.ends.emplace_back(phase.end, tidy((phase.*ramp).to / (phase.*ramp).from));
    return ratios;
}

/// optax refuses ratios below 0, and 0 has no ratio to anything.
bool hasRatios(const Schedule& schedule, std::size_t group, Ramp Phase::*ramp)
{
    const Ratios ratios = ratiosOf(usedPhases(schedule, group), ramp);
    return std::isfinite(ratios.start) && ratios.start != 0 && std::ranges::all_of(ratios.ends, [](const auto& end) {
               return std::isfinite(end.second) && end.second >= 0;
           });
}

bool allHaveRatios(const Schedule& schedule, Ramp Phase::*ramp)
{
    for (std::size_t group = 0; group < schedule.groupCount(); ++group)
        if (!hasRatios(schedule, group, ramp))
            return false;
    return true;
}

/// What optax makes of the ratios of each group; where there are none, the peak that is written in their place.
std::vector<Pieces> multiplied(const Schedule& schedule, Ramp Phase::*ramp)
{
    std::vector<Pieces> groups = usedPieces(schedule, ramp);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const std::vector<Phase> phases = usedPhases(schedule, group);
        const double peak = (schedule.phases(group).front().*ramp).to;
        const bool ratios = hasRatios(schedule, group, ramp);
        double value = (phases.front().*ramp).from;
        for (std::size_t i = 0; i < phases.size(); ++i) {
            const double next = value * tidy((phases[i].*ramp).to / (phases[i].*ramp).from);
            groups[group][i].ramp = ratios ? Ramp{(phases[i].*ramp).shape, value, next}
                                           : Ramp{RampShape::Hold, peak, peak};
            value = next;
        }
    }
    return groups;
}

std::string scheduleCall(const Schedule& schedule, std::size_t group, Ramp Phase::*ramp, const std::string& indent)
{
    if (!hasRatios(schedule, group, ramp))
        return pythonReal((schedule.phases(group).front().*ramp).to);
    const std::vector<Phase> phases = usedPhases(schedule, group);
    const bool cosine = (phases.front().*ramp).shape == RampShape::Cosine;
    const Ratios ratios = ratiosOf(phases, ramp);
    std::string ends;
    for (const auto& [end, ratio] : ratios.ends)
        ends += (ends.empty() ? "" : ", ") + pythonReal(end) + ": " + pythonReal(ratio);
    const std::string inner = indent + "    ";
    return "optax.piecewise_interpolate_schedule(\n" + inner + (cosine ? "\"cosine\"" : "\"linear\"") + ",\n" + inner +
           pythonReal(ratios.start) + ",\n" + inner + "{" + ends + "},\n" + indent + ")";
}

/// `name = ...` of one group, or `name = [...]` of several.
std::string schedules(const Schedule& schedule, const std::string& name, Ramp Phase::*ramp)
{
    if (schedule.groupCount() == 1)
        return name + " = " + scheduleCall(schedule, 0, ramp, "") + "\n";
    std::string text = name + " = [\n";
    for (std::size_t group = 0; group < schedule.groupCount(); ++group)
        text += "    " + scheduleCall(schedule, group, ramp, "    ") + ",\n";
    return text + "]\n";
}

bool setsMomentum(const ExportInput& input)
{
    const OptaxOptimizer* const optimizer = findOptaxOptimizer(input.config);
    return input.schedule.cyclesMomentum() && (!optimizer || !optimizer->momentum.empty()) &&
           allHaveRatios(input.schedule, &Phase::momentum);
}

std::string makeOptimizer(const ExportInput& input)
{
    const OptaxOptimizer* const found = findOptaxOptimizer(input.config);
    const OptaxOptimizer& optimizer = found ? *found : fallback;
    const std::string name = "optax." + std::string(optimizer.function);
    std::string text = "\n\ndef make_optimizer(learning_rate" + std::string(setsMomentum(input) ? ", momentum" : "") +
                       "):\n";
    if (!setsMomentum(input))
        return text + "    return " + name + "(learning_rate=learning_rate)\n\n\n";
    return text + "    make = optax.inject_hyperparams(" + name + ", hyperparam_dtype=jnp.float32)\n" +
           "    return make(learning_rate=learning_rate, " + std::string(optimizer.momentum) + "=momentum)\n\n\n";
}

std::string useOptimizer(const ExportInput& input)
{
    const bool momentum = setsMomentum(input);
    if (input.schedule.groupCount() == 1)
        return momentum ? "optimizer = make_optimizer(learning_rate, momentum)\n"
                        : "optimizer = make_optimizer(learning_rate)\n";
    return groupsComment(input.config, "") +
           commentLines("optimizer = optax.multi_transform(dict(enumerate(optimizers)), labels), with labels a tree "
                        "like the parameters that has the index of its group in the place of each.") +
           (momentum ? "optimizers = [make_optimizer(*pair) for pair in zip(learning_rate, momentum)]\n"
                     : "optimizers = [make_optimizer(rate) for rate in learning_rate]\n");
}

void addRatiosLost(std::vector<Remark>& remarks, const Schedule& schedule)
{
    if (!allHaveRatios(schedule, &Phase::lr))
        remarks.push_back({mark("Rates that are 0, negative or not finite: optax multiplies from piece to piece and "
                                "has no ratio for them; the peak is written as a constant."),
                           {},
                           {}});
    if (schedule.cyclesMomentum() && !allHaveRatios(schedule, &Phase::momentum))
        remarks.push_back({mark("Momenta that are 0, negative or not finite: optax multiplies from piece to piece "
                                "and has no ratio for them."),
                           {},
                           {}});
}

}  // namespace

TargetFacts optaxFacts(const ExportInput& input)
{
    const bool momentum = setsMomentum(input);
    TargetFacts facts{
        .framework = "optax (JAX, Flax)",
        .curve = piecesCurve(multiplied(input.schedule, &Phase::lr),
                             momentum ? multiplied(input.schedule, &Phase::momentum) : std::vector<Pieces>(),
                             Arithmetic::SingleCosine),
        .step = mark("one update of the optimizer; with optax.MultiSteps one real update, not a micro-batch."),
        .evidence = Evidence::Modelled,
        .checked = mark("run on a stub of the schedules in float32, compared with the stated error."),
        .notExpressed = losses(input.config, {.momentum = momentum, .resume = false}),
        .lints = {}};
    if (!findOptaxOptimizer(input.config))
        facts.notExpressed.push_back(optimizerLoss(input.config, fallback.function));
    addRatiosLost(facts.notExpressed, input.schedule);
    addIf(facts.lints, singleTailLint(facts.curve, input.schedule));
    if (momentum)
        facts.lints.push_back({mark("inject_hyperparams casts to the type of the parameters (bfloat16 too) unless "
                                    "hyperparam_dtype is given, as it is here."),
                               {},
                               {}});
    limitToCounter(facts, input.schedule, std::numeric_limits<std::int32_t>::max(), 32);
    return facts;
}

bool writeOptax(const ExportInput& input, const Sink& sink)
{
    std::string text = headerComment(input, optaxFacts(input));
    text += setsMomentum(input) ? "import jax.numpy as jnp\nimport optax\n\n" : "import optax\n\n";
    text += "# Of each piece, the step where it ends and the ratio of its last value to its first.\n";
    text += schedules(input.schedule, "learning_rate", &Phase::lr);
    if (setsMomentum(input))
        text += schedules(input.schedule, "momentum", &Phase::momentum);
    return sink(text + makeOptimizer(input) + useOptimizer(input));
}

}  // namespace onecycle
