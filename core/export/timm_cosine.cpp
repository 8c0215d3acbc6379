// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/timm_cosine.h"

#include "core/export/first_step.h"
#include "core/export/header_comment.h"
#include "core/export/python_spelling.h"
#include "core/targets/curve_end.h"
#include "core/targets/losses.h"
#include "core/targets/timm_curve.h"

#include <algorithm>

namespace onecycle {
namespace {

std::string argument(const char* name, const std::string& value)
{
    return "        " + std::string(name) + "=" + value + ",\n";
}

std::string peakLine(const Schedule& schedule)
{
    std::vector<double> peaks;
    for (std::size_t group = 0; group < schedule.groupCount(); ++group)
        peaks.push_back(schedule.phases(group).front().lr.to);
    return "MAX_LR = " + pythonLiteral(peaks, Kind::Real) + "\n";
}

std::string callText(const Schedule& schedule)
{
    const Phase& warmUp = schedule.phases().front();
    const double last = static_cast<double>(schedule.totalSteps() - 1);
    return "    scheduler = CosineLRScheduler(\n        optimizer,\n" +
           argument("t_initial", pythonReal(last - warmUp.end)) +
           argument("lr_min", pythonReal(schedule.phases().back().lr.to)) +
           argument("warmup_t", pythonReal(warmUp.end)) + argument("warmup_lr_init", pythonReal(warmUp.lr.from)) +
           argument("warmup_prefix", "True") + argument("t_in_epochs", "False") + "    )\n";
}

/// What CosineLRScheduler keeps once for all groups.
bool endsDiffer(const Schedule& schedule)
{
    const double last = schedule.phases().back().lr.to;
    for (std::size_t group = 1; group < schedule.groupCount(); ++group)
        if (!sameBits(schedule.phases(group).back().lr.to, last))
            return true;
    return false;
}

}  // namespace

TargetFacts timmCosineFacts(const ExportInput& input)
{
    TargetFacts facts{.framework = "timm, CosineLRScheduler",
                      .curve = timmCosineCurve(input.schedule),
                      .step = mark("one optimizer.step(); call step_update(k + 1) after step k (from 0)."),
                      .evidence = Evidence::Modelled,
                      .checked = mark("run on a stub of timm's formula with torch 1.13.1, every step compared."),
                      .notExpressed = losses(input.config, {.momentum = false, .threePhases = false}),
                      .lints = {{mark("counted in updates (t_in_epochs=False): step(epoch) changes nothing, and the "
                                      "command line of train.py counts in epochs."),
                                 {},
                                 {}}}};
    const auto lose = [&](TextMark text) { facts.notExpressed.push_back({text, {}, {}}); };
    facts.notExpressed.push_back(straightThenCosineLoss(input.config));
    if (endsDiffer(input.schedule))
        lose(mark("initial and final learning rates of the groups: those of group 0 hold for all."));
    if (!(input.schedule.phases().front().end < static_cast<double>(input.schedule.totalSteps() - 1))) {
        lose(mark("a schedule without annealing: CosineLRScheduler needs a step of it, and raises."));
        facts.curve = endingBefore(std::move(facts.curve), 0);
    }
    return facts;
}

bool writeTimmCosine(const ExportInput& input, const Sink& sink)
{
    return sink(headerComment(input, timmCosineFacts(input)) +
                "from timm.scheduler.cosine_lr import CosineLRScheduler\n\n" + peakLine(input.schedule) +
                firstStepLine(input.schedule) +
                "\n\ndef one_cycle_scheduler(optimizer):\n"
                "    \"\"\"After optimizer step k (from 0) call step_update(k + 1).\"\"\"\n"
                "    for i, group in enumerate(optimizer.param_groups):\n"
                "        group[\"lr\"] = group[\"initial_lr\"] = MAX_LR[min(i, len(MAX_LR) - 1)]\n" +
                callText(input.schedule) +
                "    scheduler.step_update(FIRST_STEP)\n"
                "    return scheduler\n");
}

}  // namespace onecycle
