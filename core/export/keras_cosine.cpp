// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/keras_cosine.h"

#include "core/export/header_comment.h"
#include "core/export/keras_code.h"
#include "core/export/python_spelling.h"
#include "core/targets/losses.h"
#include "core/targets/single_tail.h"

#include <algorithm>

namespace onecycle {
namespace {

/// The arguments of CosineDecay.
struct CosineDecay {
    double warmUpSteps = 0;  ///< 0: none
    double decaySteps = 1;
    double initial = 0;
    double peak = 0;
    double final = 0;
};

CosineDecay argumentsOf(const ExportInput& input)
{
    const auto last = static_cast<double>(input.schedule.totalSteps() - 1);
    const double top = std::clamp(input.schedule.phases().front().end, 0.0, std::max(last, 0.0));
    const double peak = input.config.maxLr->at(0);
    const double initial = peak / input.config.divFactor;
    return {top, std::max(last - top, 1.0), initial, peak, initial / input.config.finalDivFactor};
}

Pieces pieces(const CosineDecay& decay)
{
    const double end = decay.warmUpSteps + decay.decaySteps;
    const Piece down{decay.warmUpSteps, end, {RampShape::Cosine, decay.peak, decay.final}};
    if (decay.warmUpSteps == 0)
        return {down};
    return {{0, decay.warmUpSteps, {RampShape::Linear, decay.initial, decay.peak}}, down};
}

}  // namespace

TargetFacts kerasCosineFacts(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    TargetFacts facts{
        .framework = "Keras (CosineDecay)",
        .curve = piecesCurve({pieces(argumentsOf(input))}, {}, Arithmetic::SingleCosine),
        .step = mark("one update of the optimizer; with gradient_accumulation_steps one micro-batch."),
        .evidence = Evidence::Modelled,
        .checked = mark("run on a stub of CosineDecay in float32, compared with the stated error."),
        .notExpressed = losses(config, {.groups = false, .momentum = false, .threePhases = false, .resume = false}),
        .lints = {}};
    facts.notExpressed.push_back(straightThenCosineLoss(config));
    facts.lints.push_back(
        {mark("With gradient_accumulation_steps=n the schedule is given the count of the micro-batches: "
              "multiply decay_steps and warmup_steps by n."),
         {},
         {}});
    if (!config.threePhase && config.annealStrategy != "linear")
        addIf(facts.lints, singleTailLint(facts.curve, input.schedule));
    return facts;
}

bool writeKerasCosine(const ExportInput& input, const Sink& sink)
{
    const CosineDecay decay = argumentsOf(input);
    const auto line = [](const char* name, double value) {
        return "    " + std::string(name) + "=" + pythonReal(value) + ",\n";
    };
    const std::string_view optimizer = kerasOptimizer(input.config);
    std::string text = headerComment(input, kerasCosineFacts(input)) + "import keras\n\n";
    text += "schedule = keras.optimizers.schedules.CosineDecay(\n";
    text += line("initial_learning_rate", decay.warmUpSteps == 0 ? decay.peak : decay.initial);
    text += line("decay_steps", decay.decaySteps);
    text += line("alpha", decay.final / decay.peak);
    if (decay.warmUpSteps > 0)
        text += line("warmup_target", decay.peak) + line("warmup_steps", decay.warmUpSteps);
    text += ")\noptimizer = keras.optimizers." + std::string(optimizer.empty() ? "SGD" : optimizer) +
            "(learning_rate=schedule)\n";
    return sink(text);
}

}  // namespace onecycle
