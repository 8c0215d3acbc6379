// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/hf_arguments.h"

#include "core/export/header_comment.h"
#include "core/export/python_spelling.h"
#include "core/targets/losses.h"
#include "core/targets/whole_boundary.h"

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

/// Which schedule of the Trainer comes nearest, and its whole boundaries.
struct Nearest {
    bool stableDecay = false;  ///< warmup_stable_decay, else cosine_warmup_with_min_lr
    RampShape shape = RampShape::Cosine;
    double peakStep = 0;  ///< 0 to T-1
    double last = 0;
    double first = 0;  ///< learning rates by max_lr
    double final = 0;
};

/// warmup_stable_decay starts and ends at one rate: exact where the run does so too. Its lines are PyTorch's.
Nearest nearest(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    Nearest result;
    result.last = static_cast<double>(input.schedule.totalSteps() - 1);
    const double top = std::round(input.schedule.phases().front().end);
    result.peakStep = top >= 0 ? std::min(top, result.last) : 0;
    result.shape = config.annealStrategy == "linear" ? RampShape::Linear : RampShape::Cosine;
    result.stableDecay = config.finalDivFactor == 1 || result.shape == RampShape::Linear;
    result.final = 1 / (config.divFactor * config.finalDivFactor);
    const double start = result.peakStep == 0 ? 1 : 1 / config.divFactor;
    result.first = result.stableDecay ? result.final : start;
    return result;
}

Pieces pieces(const Nearest& target, double peak)
{
    const RampShape up = target.stableDecay ? target.shape : RampShape::Linear;
    const Piece down{
        target.peakStep, std::max(target.last, target.peakStep + 1), {target.shape, peak, peak * target.final}};
    if (target.peakStep == 0)
        return {down};
    return {{0, target.peakStep, {up, peak * target.first, peak}}, down};
}

std::string word(RampShape shape)
{
    return shape == RampShape::Linear ? "\"linear\"" : "\"cosine\"";
}

std::string keywords(const Nearest& target)
{
    if (!target.stableDecay)
        return "        \"warmup_lr_rate\": " + pythonReal(target.first) +
               ",\n        \"min_lr_rate\": " + pythonReal(target.final) + ",\n";
    return "        \"num_stable_steps\": 0,\n        \"num_decay_steps\": " +
           toWholeText(std::max(target.last - target.peakStep, 1.0)) +
           ",\n        \"warmup_type\": " + word(target.shape) + ",\n        \"decay_type\": " + word(target.shape) +
           ",\n        \"min_lr_ratio\": " + pythonReal(target.final) + ",\n";
}

}  // namespace

TargetFacts hfArgumentsFacts(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    const Nearest target = nearest(input);
    TargetFacts facts{
        .framework = "Hugging Face TrainingArguments",
        .curve = piecesCurve({pieces(target, config.maxLr->at(0))}),
        .step = mark("one optimizer update, which the Trainer counts: after gradient_accumulation_steps batches."),
        .evidence = Evidence::Modelled,
        .checked = mark("run on a stub of the Trainer's schedules, compared with the stated error."),
        .notExpressed = losses(config, {.groups = false, .momentum = false, .threePhases = false, .resume = false}),
        .lints = {}};
    if (!target.stableDecay)
        facts.notExpressed.push_back(straightThenCosineLoss(config));
    else if (config.finalDivFactor != 1)
        facts.notExpressed.push_back(
            {mark("div_factor: the run starts at the final learning rate, not at the initial one."), {}, {}});
    addIf(facts.lints, boundaryLint(config));
    return facts;
}

bool writeHfArguments(const ExportInput& input, const Sink& sink)
{
    const Nearest target = nearest(input);
    // cosine_warmup_with_min_lr counts its warm-up from 1, warmup_stable_decay from 0.
    const double warmUp = target.stableDecay ? target.peakStep : target.peakStep + 1;
    std::string text = headerComment(input, hfArgumentsFacts(input));
    text +=
        "from transformers import TrainingArguments\n\narguments = TrainingArguments(\n    output_dir=\"output\",\n";
    text += "    max_steps=" + std::to_string(input.schedule.totalSteps()) + ",\n";
    text += "    learning_rate=" + pythonReal(input.config.maxLr->at(0)) + ",\n";
    text += target.stableDecay ? "    lr_scheduler_type=\"warmup_stable_decay\",\n"
                               : "    lr_scheduler_type=\"cosine_warmup_with_min_lr\",\n";
    text += "    warmup_steps=" + toWholeText(warmUp) + ",\n    lr_scheduler_kwargs={\n" + keywords(target) +
            "    },\n)\n";
    return sink(text);
}

}  // namespace onecycle
