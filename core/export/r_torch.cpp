// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/r_torch.h"

#include "core/export/header_comment.h"
#include "core/export/real_literal.h"
#include "core/targets/losses.h"

namespace onecycle {
namespace {

std::string real(double value)
{
    return realLiteral(value, rWords);
}

/// lr_one_cycle() has two phases, and its linear annealing is broken.
bool isNative(const ScheduleConfig& config)
{
    return !config.threePhase && config.annealStrategy == "cos";
}

std::string each(const PerGroup& parameter, std::size_t groups)
{
    return realLiterals(parameter, groups, rWords, "list(", ")");
}

std::string nativeText(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    const std::size_t groups = config.groupCount();
    std::string text = "scheduler <- lr_one_cycle(\n  optimizer,\n  max_lr = " + each(*config.maxLr, groups) +
                       ",\n  total_steps = " + std::to_string(input.schedule.totalSteps()) +
                       ",\n  pct_start = " + real(config.pctStart);
    if (config.cycleMomentum)
        text += ",\n  base_momentum = " + each(config.baseMomentum, groups) +
                ",\n  max_momentum = " + each(config.maxMomentum, groups);
    else
        text += ",\n  cycle_momentum = FALSE";
    text += ",\n  div_factor = " + real(config.divFactor) + ",\n  final_div_factor = " + real(config.finalDivFactor);
    if (config.lastEpoch != -1)
        text += ",\n  last_epoch = " + toWholeText(config.lastEpoch);
    return text + "\n)\n";
}

std::string phaseTable(const ExportInput& input)
{
    const double peak = input.config.maxLr->at(0);
    const double unit = peak == 0 ? 1 : peak;
    std::string text;
    for (const Phase& phase : input.schedule.phases())
        text += (text.empty() ? "  c(" : ",\n  c(") + real(phase.end) + ", " + real(phase.lr.from / unit) + ", " +
                real(phase.lr.to / unit) + ")";
    return "# Of each phase: last step, factor of the peak learning rate from, to.\nphases <- list(\n" + text + "\n)\n";
}

constexpr const char* cosine = "  phase[3] + (phase[2] - phase[3]) / 2 * (cos(pi * share) + 1)\n";
constexpr const char* linear = "  (phase[3] - phase[2]) * share + phase[2]\n";

std::string lambdaText(const ExportInput& input)
{
    std::string text = phaseTable(input) + "\none_cycle <- function(step) {\n"
                                           "  begin <- 0\n"
                                           "  for (i in seq_along(phases)) {\n"
                                           "    phase <- phases[[i]]\n"
                                           "    if (step <= phase[1] || i == length(phases)) break\n"
                                           "    begin <- phase[1]\n"
                                           "  }\n"
                                           "  share <- (step - begin) / (phase[1] - begin)\n";
    text += input.config.annealStrategy == "linear" ? linear : cosine;
    text += "}\n\n# The optimizer is made with the peak learning rate of each group.\n"
            "scheduler <- lr_lambda(optimizer, lr_lambda = one_cycle";
    if (input.config.lastEpoch != -1)
        text += ", last_epoch = " + toWholeText(input.config.lastEpoch);
    return text + ")\n";
}

}  // namespace

TargetFacts rTorchFacts(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    const bool native = isNative(config);
    TargetFacts facts{.framework = "torch for R",
                      .curve = piecesCurve(learningRatePieces(input.schedule),
                                           native ? momentumPieces(input.schedule) : std::vector<Pieces>()),
                      .step = mark("one optimizer$step(); call scheduler$step() after each one."),
                      .evidence = Evidence::Modelled,
                      .checked = mark("its formula was read in the source; the R was not run."),
                      .notExpressed = losses(config, {.momentum = native}),
                      .lints = {}};
    if (config.annealStrategy == "linear")
        facts.lints.push_back({mark("lr_one_cycle(anneal_strategy = \"linear\") fails in the version that was read: it "
                                    "never stores the function. So lr_lambda() is used."),
                               {},
                               {{"anneal_strategy", std::string("cos"), {}}}});
    return facts;
}

bool writeRTorch(const ExportInput& input, const Sink& sink)
{
    return sink(headerComment(input, rTorchFacts(input)) + "library(torch)\n\n" +
                (isNative(input.config) ? nativeText(input) : lambdaText(input)));
}

}  // namespace onecycle
