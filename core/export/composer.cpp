// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/composer.h"

#include "core/export/header_comment.h"
#include "core/export/torch_arguments.h"
#include "core/targets/last_step.h"

namespace onecycle {

TargetFacts composerFacts(const ExportInput& input)
{
    TargetFacts facts{
        .framework = "MosaicML Composer",
        .curve = exactCurve(input.schedule),
        .step = mark("one batch of the Trainer, which steps the scheduler itself."),
        .evidence = Evidence::Modelled,
        .checked = mark("run on a stub of Composer's loop with torch 1.13.1, every step compared."),
        .notExpressed = {},
        .lints = {{mark("without step_schedulers_every_batch=True Composer steps PyTorch's schedulers once per epoch, "
                        "and scale_schedule_ratio must stay 1."),
                   {},
                   {}}}};
    addIf(facts.lints, noStepAfterTheLast(input.config, input.schedule));
    return facts;
}

bool writeComposer(const ExportInput& input, const Sink& sink)
{
    return sink(headerComment(input, composerFacts(input)) +
                "from composer import Trainer\n"
                "from torch.optim.lr_scheduler import OneCycleLR\n\n\n"
                "def one_cycle_trainer(model, optimizer, **settings):\n"
                "    \"\"\"A Trainer under the schedule; `settings` are its other arguments.\"\"\"\n"
                "    scheduler = OneCycleLR(\n        optimizer,\n" +
                torchArguments(input, {.indent = "        ", .resume = true}) +
                "    )\n"
                "    return Trainer(\n"
                "        model=model,\n"
                "        optimizers=optimizer,\n"
                "        schedulers=scheduler,\n"
                "        step_schedulers_every_batch=True,\n"
                "        max_duration=\"" +
                std::to_string(input.schedule.totalSteps()) +
                "ba\",\n"
                "        **settings,\n"
                "    )\n");
}

}  // namespace onecycle
