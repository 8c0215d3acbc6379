// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/deepspeed.h"

#include "core/export/header_comment.h"
#include "core/export/torch_code.h"
#include "core/targets/last_step.h"

namespace onecycle {
namespace {

constexpr const char* start = R"(def initialize(model, model_parameters, config):
    """The engine; engine.step() steps the scheduler, and config has no "scheduler"."""
    return deepspeed.initialize(
        model=model,
        model_parameters=model_parameters,
        config=config,
        lr_scheduler=one_cycle,
    )
)";

}  // namespace

TargetFacts deepspeedFacts(const ExportInput& input)
{
    TargetFacts facts = torchClassFacts(input, "DeepSpeed",
                                        mark("one optimizer step, which the engine counts: after "
                                             "gradient_accumulation_steps calls of engine.step(), without "
                                             "those that an fp16 overflow skips."));
    facts.lints.push_back(
        {mark("As JSON (\"type\": \"OneCycleLR\") PyTorch's class fails with ZeRO, fp16 and bf16, whose "
              "optimizer it does not take: pass the function."),
         {},
         {}});
    addIf(facts.lints, noStepAfterTheLast(input.config, input.schedule));
    return facts;
}

bool writeDeepspeed(const ExportInput& input, const Sink& sink)
{
    std::string text = headerComment(input, deepspeedFacts(input));
    text += "import deepspeed\nfrom torch.optim.lr_scheduler import OneCycleLR\n\n\n"
            "def one_cycle(optimizer):\n"
            "    \"\"\"The schedule of the optimizer that DeepSpeed wraps.\"\"\"\n" +
            groupsComment(input.config, "    ") + "    return " + oneCycleCall(input, "    ") + "\n\n\n" + start;
    return sink(text);
}

}  // namespace onecycle
