// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/ignite.h"

#include "core/export/header_comment.h"
#include "core/export/torch_arguments.h"

namespace onecycle {

TargetFacts igniteFacts(const ExportInput& input)
{
    return {.framework = "PyTorch-Ignite",
            .curve = exactCurve(input.schedule),
            .step = mark("one iteration of the trainer, which counts them itself (Events.ITERATION_STARTED)."),
            .evidence = Evidence::Modelled,
            .checked = mark("run on a stub of Ignite's wrapper with torch 1.13.1, every step compared."),
            .notExpressed = {},
            .lints = {{mark("where gradients are accumulated, an iteration is no optimizer step: then attach it to "
                            "Events.ITERATION_STARTED(every=...)."),
                       {},
                       {}}}};
}

bool writeIgnite(const ExportInput& input, const Sink& sink)
{
    return sink(headerComment(input, igniteFacts(input)) +
                "from ignite.engine import Events\n"
                "from ignite.handlers.param_scheduler import LRScheduler\n"
                "from torch.optim.lr_scheduler import OneCycleLR\n\n\n"
                "def attach_one_cycle(trainer, optimizer):\n"
                "    \"\"\"Lets `trainer` set the values before each of its iterations.\"\"\"\n"
                "    torch_scheduler = OneCycleLR(\n        optimizer,\n" +
                torchArguments(input, {.indent = "        ", .resume = true}) +
                "    )\n"
                "    scheduler = LRScheduler(torch_scheduler)\n"
                "    trainer.add_event_handler(Events.ITERATION_STARTED, scheduler)\n"
                "    return scheduler\n");
}

}  // namespace onecycle
