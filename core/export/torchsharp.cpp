// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/torchsharp.h"

#include "core/export/header_comment.h"
#include "core/export/real_literal.h"
#include "core/targets/losses.h"
#include "core/targets/torchsharp_curve.h"

#include <array>

namespace onecycle {
namespace {

std::string real(double value)
{
    return realLiteral(value, csharpWords);
}

std::string flag(bool value)
{
    return value ? "true" : "false";
}

/// One number, or one for each group: TorchSharp has a constructor for either.
std::string each(const PerGroup& parameter, std::size_t groups)
{
    return realLiterals(parameter, groups, csharpWords, "new[] { ", " }");
}

std::string arguments(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    const std::size_t groups = config.groupCount();
    const std::string indent = ",\n            ";
    const std::string strategy = config.annealStrategy == "linear" ? "Linear" : "Cos";
    return "optimizer" + indent + "max_lr: " + each(*config.maxLr, groups) + indent +
           "total_steps: " + std::to_string(input.schedule.totalSteps()) + indent +
           "pct_start: " + real(config.pctStart) + indent +
           "anneal_strategy: torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy." + strategy + indent +
           "cycle_momentum: " + flag(config.cycleMomentum) + indent +
           "base_momentum: " + each(config.baseMomentum, groups) + indent +
           "max_momentum: " + each(config.maxMomentum, groups) + indent + "div_factor: " + real(config.divFactor) +
           indent + "final_div_factor: " + real(config.finalDivFactor) + indent +
           "three_phase: " + flag(config.threePhase);
}

}  // namespace

TargetFacts torchsharpFacts(const ExportInput& input)
{
    static constexpr std::array<std::string_view, 10> known{"sgd",    "adam",    "adamw", "nadam", "radam",
                                                            "adamax", "rmsprop", "asgd",  "rprop", "adagrad"};
    TargetFacts facts{.framework = "TorchSharp (C#)",
                      .curve = torchsharpCurve(input.schedule),
                      .step = mark("one optimizer.step(); call scheduler.step() after each one."),
                      .evidence = Evidence::Modelled,
                      .checked = mark("its formula was read in the source; the C# was not run."),
                      .notExpressed = {},
                      .lints = {}};
    addOptimizerLoss(facts.notExpressed, input.config, known);
    const std::size_t stuck = input.schedule.phases().size() - 1;
    if (stuck < input.schedule.groupCount())
        facts.lints.push_back({mark("group %1 never leaves the first phase in the TorchSharp that was read, whose code "
                                    "takes the group for the phase: look at get_lr() of yours."),
                               {std::to_string(stuck)},
                               {}});
    return facts;
}

bool writeTorchsharp(const ExportInput& input, const Sink& sink)
{
    const bool several = input.config.groupCount() > 1;
    const std::string make = several ? "new torch.optim.lr_scheduler.impl.OneCycleLR("
                                     : "torch.optim.lr_scheduler.OneCycleLR(";
    std::string text = headerComment(input, torchsharpFacts(input), "//") +
                       "using TorchSharp;\n\npublic static class OneCycle\n{\n"
                       "    public static torch.optim.lr_scheduler.LRScheduler Of(torch.optim.Optimizer optimizer)\n"
                       "    {\n        var scheduler = " +
                       make + "\n            " + arguments(input) + ");\n";
    if (const std::int64_t first = input.schedule.firstStep(); first > 0)
        text += "        for (var done = 0; done < " + std::to_string(first) + "; ++done)\n" +
                "            scheduler.step();\n";
    return sink(text + "        return scheduler;\n    }\n}\n");
}

}  // namespace onecycle
