// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/mindspore.h"

#include "core/export/first_step.h"
#include "core/export/header_comment.h"
#include "core/export/portable_function.h"
#include "core/export/python_spelling.h"
#include "core/targets/curve_changes.h"
#include "core/targets/losses.h"

namespace onecycle {
namespace {

std::string usage(const ScheduleConfig& config)
{
    if (config.groupCount() == 1)
        return "\n# optimizer = nn.Momentum(model.trainable_params(), LEARNING_RATES[0], momentum=0.9)\n";
    std::string text = "\n# groups = [\n";
    for (std::size_t group = 0; group < config.groupCount(); ++group)
        text += "#     {\"params\": ..., \"lr\": LEARNING_RATES[" + std::to_string(group) + "]},  # " +
                pythonComment(config.groups[group]) + "\n";
    return text + "# ]\n# optimizer = nn.Momentum(groups, LEARNING_RATES[0], momentum=0.9)\n";
}

}  // namespace

TargetFacts mindsporeFacts(const ExportInput& input)
{
    constexpr std::int64_t many = 10'000'000;
    TargetFacts facts{.framework = "MindSpore",
                      .curve = inSinglePrecision(withoutMomentum(exactCurve(input.schedule))),
                      .step = mark("one update of the optimizer, which takes the next learning rate of its list."),
                      .evidence = Evidence::Modelled,
                      .checked = mark("the lists were computed by Python and rounded to float32; every step compared."),
                      .notExpressed = losses(input.config, {.momentum = false}),
                      .lints = {}};
    if (input.schedule.totalSteps() > many)
        facts.lints.push_back({mark("the list has %1 numbers: it takes minutes and memory."),
                               {std::to_string(input.schedule.totalSteps())},
                               {}});
    return facts;
}

bool writeMindspore(const ExportInput& input, const Sink& sink)
{
    return sink(headerComment(input, mindsporeFacts(input)) + portableFunction(input.schedule) + "\n\n" +
                firstStepLine(input.schedule) +
                "# Of each parameter group, the learning rate of every step.\n"
                "LEARNING_RATES = [\n"
                "    [one_cycle(step)[group][0] for step in range(FIRST_STEP, TOTAL_STEPS)]\n"
                "    for group in range(len(PHASES))\n"
                "]\n" +
                usage(input.config));
}

}  // namespace onecycle
