// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/cerebras.h"

#include "core/export/header_comment.h"
#include "core/targets/losses.h"

namespace onecycle {
namespace {

std::string line(const char* key, const std::string& value)
{
    return "        " + std::string(key) + ": " + value + "\n";
}

std::string number(double value)
{
    return toText(value, NumberStyle::Yaml);
}

}  // namespace

TargetFacts cerebrasFacts(const ExportInput& input)
{
    return {
        .framework = "Cerebras",
        .curve = piecesCurve({learningRatePieces(input.schedule).front()}),
        .step = mark("one step of the optimizer; the Trainer steps its schedulers itself."),
        .evidence = Evidence::Modelled,
        .checked = mark("its arguments were read in the documentation; not run."),
        .notExpressed = losses(input.config, {.groups = false, .momentum = false, .resume = false}),
        .lints = {{mark("initial_learning_rate is a learning rate, not div_factor: change it together with max_lr."),
                   {},
                   {}}}};
}

bool writeCerebras(const ExportInput& input, const Sink& sink)
{
    const ScheduleConfig& config = input.config;
    const std::string strategy = config.annealStrategy == "linear" ? "linear" : "cos";
    return sink(headerComment(input, cerebrasFacts(input)) + "trainer:\n  init:\n    schedulers:\n    - OneCycleLR:\n" +
                line("initial_learning_rate", number(input.schedule.phases().front().lr.from)) +
                line("max_lr", number(config.maxLr->at(0))) +
                line("total_steps", std::to_string(input.schedule.totalSteps())) +
                line("pct_start", number(config.pctStart)) + line("final_div_factor", number(config.finalDivFactor)) +
                line("three_phase", config.threePhase ? "true" : "false") + line("anneal_strategy", strategy));
}

}  // namespace onecycle
