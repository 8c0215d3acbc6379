// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/accelerate.h"

#include "core/export/header_comment.h"
#include "core/export/torch_code.h"

namespace onecycle {
namespace {

constexpr const char* loop = R"(def train(accelerator, model, optimizer, loader, loss_of):
    """Trains for TOTAL_STEPS optimizer steps."""
    scheduler = make_scheduler(optimizer)  # before prepare(), and never given to it
    model, optimizer, loader = accelerator.prepare(model, optimizer, loader)
    done = 0
    while done < TOTAL_STEPS:
        for batch in loader:
            with accelerator.accumulate(model):
                accelerator.backward(loss_of(model, batch))
                optimizer.step()
                optimizer.zero_grad()
            if not accelerator.sync_gradients:
                continue  # gradients are accumulated: no optimizer step yet
            if accelerator.optimizer_step_was_skipped:
                continue  # an overflow in mixed precision
            done += 1
            if done == TOTAL_STEPS:
                break
            scheduler.step()
)";

}  // namespace

TargetFacts accelerateFacts(const ExportInput& input)
{
    TargetFacts facts = torchClassFacts(input, "Accelerate",
                                        mark("one real optimizer step, which the loop counts: neither a micro-batch "
                                             "that only accumulates nor a skipped one."));
    facts.lints.push_back(
        {mark("A scheduler that goes through accelerator.prepare() is stepped num_processes times an update, "
              "and stops early when gradients are accumulated: this one does not go through it."),
         {},
         {}});
    return facts;
}

bool writeAccelerate(const ExportInput& input, const Sink& sink)
{
    std::string text = headerComment(input, accelerateFacts(input));
    text += "from torch.optim.lr_scheduler import OneCycleLR\n\nTOTAL_STEPS = " +
            std::to_string(input.schedule.totalSteps()) + "  # optimizer steps, not micro-batches\n\n\n" +
            "def make_scheduler(optimizer):\n" + groupsComment(input.config, "    ") + "    return " +
            oneCycleCall(input, "    ") + "\n\n\n" + loop;
    return sink(text);
}

}  // namespace onecycle
