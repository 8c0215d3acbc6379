// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/paddle.h"

#include "core/export/header_comment.h"
#include "core/export/python_spelling.h"
#include "core/targets/curve_end.h"
#include "core/targets/losses.h"

namespace onecycle {
namespace {

/// The final learning rate of group 0, by PyTorch's divisions.
double finalLr(const ExportInput& input)
{
    return input.schedule.phases().back().lr.to;
}

std::string argument(const char* name, const std::string& value)
{
    return "    " + std::string(name) + "=" + value + ",\n";
}

/// The learning rates of the groups as multiples of that of group 0; empty where that is zero.
std::vector<double> factors(const ScheduleConfig& config)
{
    std::vector<double> values;
    const double first = config.maxLr->at(0);
    for (std::size_t group = 0; group < config.groupCount() && first != 0; ++group)
        values.push_back(config.maxLr->at(group) / first);
    return values;
}

std::string groupsText(const ScheduleConfig& config)
{
    if (config.groupCount() == 1)
        return "#     parameters=model.parameters(),\n";
    std::string text;
    const std::vector<double> each = factors(config);
    for (std::size_t group = 0; group < each.size(); ++group)
        text += "#         {\"params\": ..., \"learning_rate\": " + pythonReal(each[group]) + "},  # " +
                pythonComment(config.groups[group]) + "\n";
    return "#     parameters=[\n" + text + "#     ],\n";
}

constexpr double half = 0.5;

/// What the constructor refuses.
bool raises(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    return (config.threePhase && config.pctStart >= half) || config.maxLr->at(0) < 0 || finalLr(input) < 0;
}

void addEndLint(std::vector<Remark>& lints, const ExportInput& input)
{
    constexpr double paddlesDefault = 1e-4;
    const double initial = input.schedule.phases().front().lr.from;
    if (initial < paddlesDefault)
        lints.push_back({mark("end_learning_rate is a learning rate, not a divisor, and its default of 1e-4 lies above "
                              "the initial learning rate %1: keep the argument."),
                         {toShortText(initial)},
                         {}});
    else
        lints.push_back({mark("end_learning_rate is a learning rate, not a divisor (default 1e-4): change it together "
                              "with max_learning_rate."),
                         {},
                         {}});
}

}  // namespace

TargetFacts paddleFacts(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    TargetFacts facts{.framework = "PaddlePaddle",
                      .curve = piecesCurve(learningRatePieces(input.schedule)),
                      .step = mark("one optimizer.step(); call scheduler.step() after each one, not after each epoch."),
                      .evidence = Evidence::Modelled,
                      .checked = mark("run on a stub of Paddle's formula, every step compared."),
                      .notExpressed = losses(config, {.momentum = false}),
                      .lints = {}};
    if (config.threePhase && config.pctStart >= half)
        facts.notExpressed.push_back(
            {mark("three_phase with pct_start = %1: Paddle takes only what is below 0.5, and raises."),
             {toShortText(config.pctStart)},
             {}});
    if (config.maxLr->at(0) < 0 || finalLr(input) < 0)
        facts.notExpressed.push_back(
            {mark("learning rates from %1 to %2: Paddle takes only what is not negative, and raises."),
             {toShortText(config.maxLr->at(0)), toShortText(finalLr(input))},
             {}});
    if (raises(input))
        facts.curve = endingBefore(std::move(facts.curve), 0);
    addEndLint(facts.lints, input);
    return facts;
}

bool writePaddle(const ExportInput& input, const Sink& sink)
{
    const ScheduleConfig& config = input.config;
    std::string text = headerComment(input, paddleFacts(input)) +
                       "import paddle\n\nscheduler = paddle.optimizer.lr.OneCycleLR(\n" +
                       argument("max_learning_rate", pythonReal(config.maxLr->at(0))) +
                       argument("total_steps", std::to_string(input.schedule.totalSteps())) +
                       argument("divide_factor", pythonReal(config.divFactor)) +
                       argument("end_learning_rate", pythonReal(finalLr(input))) +
                       argument("phase_pct", pythonReal(config.pctStart)) +
                       argument("anneal_strategy", pythonLiteral(config.annealStrategy, Kind::Choice)) +
                       argument("three_phase", pythonLiteral(config.threePhase, Kind::Flag));
    if (config.lastEpoch != -1)
        text += argument("last_epoch", pythonLiteral(config.lastEpoch, Kind::Integer));
    text += ")\n\n# optimizer = paddle.optimizer.Momentum(\n#     learning_rate=scheduler,\n" + groupsText(config) +
            "# )\n# for batch in batches:\n#     loss_of(batch).backward()\n#     optimizer.step()\n"
            "#     optimizer.clear_grad()\n#     scheduler.step()\n";
    return sink(text);
}

}  // namespace onecycle
