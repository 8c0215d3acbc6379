// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/timm.h"

#include "core/export/first_step.h"
#include "core/export/header_comment.h"
#include "core/export/portable_module.h"
#include "core/schedule/optimizers.h"

namespace onecycle {
namespace {

constexpr const char* schedulerClass = R"(class OneCycleScheduler(Scheduler):
    """Sets one field of the parameter groups: "lr", "momentum" or "betas"."""

    def __init__(self, optimizer, field="lr"):
        super().__init__(optimizer, field, t_in_epochs=False)
        self.update_groups(self._get_lr(FIRST_STEP))

    def _get_lr(self, t):
        groups = self.optimizer.param_groups
        values = one_cycle(t)
        values += values[-1:] * (len(groups) - len(values))
        if self.param_group_field == "lr":
            return [lr for lr, _ in values]
        if self.param_group_field == "betas":
            return [(m, group["betas"][1]) for (_, m), group in zip(values, groups)]
        return [m for _, m in values]

    def update_groups(self, values):
        if self.param_group_field == "lr":
            super().update_groups(values)  # times the lr_scale of the group
            return
        for group, value in zip(self.optimizer.param_groups, values):
            group[self.param_group_field] = value
)";

std::string functionText(const ExportInput& input)
{
    const bool betas = momentumKind(input.config.optimizer) == MomentumKind::Betas;
    const std::string second = std::string("OneCycleScheduler(optimizer, \"") + (betas ? "betas" : "momentum") + "\")";
    std::string text = "\n\ndef one_cycle_schedulers(optimizer):\n"
                       "    \"\"\"After optimizer step k (from 0) call step_update(k + 1) of each of them.\"\"\"\n"
                       "    return [OneCycleScheduler(optimizer)";
    return text + (input.schedule.cyclesMomentum() ? ", " + second : "") + "]\n";
}

}  // namespace

TargetFacts timmFacts(const ExportInput& input)
{
    return {
        .framework = "timm",
        .curve = exactCurve(input.schedule),
        .step = mark("one optimizer.step(); call step_update(k + 1) after step k (from 0)."),
        .evidence = Evidence::Modelled,
        .checked = mark("run on a stub of timm's Scheduler with torch 1.13.1, every step compared."),
        .notExpressed = {},
        .lints = {{mark("step(epoch) changes nothing here: only step_update() does. A group's lr_scale multiplies its "
                        "learning rate."),
                   {},
                   {}}}};
}

bool writeTimm(const ExportInput& input, const Sink& sink)
{
    return sink(headerComment(input, timmFacts(input)) +
                portableModule(input.schedule, "from timm.scheduler.scheduler import Scheduler\n") + "\n\n" +
                firstStepLine(input.schedule) + "\n\n" + schedulerClass + functionText(input));
}

}  // namespace onecycle
