// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/lightning.h"

#include "core/export/header_comment.h"
#include "core/export/torch_code.h"
#include "core/targets/last_step.h"

namespace onecycle {

TargetFacts lightningFacts(const ExportInput& input)
{
    TargetFacts facts = torchClassFacts(input, "Lightning",
                                        mark("one optimizer step (trainer.global_step), which Lightning counts: after "
                                             "accumulate_grad_batches batches."));
    facts.lints.push_back(
        {mark("\"interval\" defaults to \"epoch\", which would step the schedule once an epoch; it stands "
              "inside the lr_scheduler dictionary."),
         {},
         {}});
    addIf(facts.lints, noStepAfterTheLast(input.config, input.schedule));
    return facts;
}

bool writeLightning(const ExportInput& input, const Sink& sink)
{
    const bool groups = input.config.groupCount() > 1;
    const std::string indent(8, ' ');
    const std::string steps = std::to_string(input.schedule.totalSteps());
    std::string text = headerComment(input, lightningFacts(input));
    text += "import lightning\nimport torch\nfrom torch.optim.lr_scheduler import OneCycleLR\n\n\n"
            "class OneCycleModule(lightning.LightningModule):\n"
            "    \"\"\"Derive your module from this one, or copy configure_optimizers into it.\"\"\"\n\n"
            "    def configure_optimizers(self):\n";
    text += groupsComment(input.config, indent);
    text += indent +
            "optimizer = " + optimizerCall(input.config, groups ? "self.parameter_groups()" : "self.parameters()") +
            "\n";
    text += commentLines("The run has " + steps +
                             " optimizer steps. To follow the trainer instead: "
                             "total_steps=int(self.trainer.estimated_stepping_batches).",
                         indent + "#");
    text += indent + "scheduler = " + oneCycleCall(input, indent) + "\n";
    text += indent + "return {\n" + indent + "    \"optimizer\": optimizer,\n" + indent + "    \"lr_scheduler\": {\n" +
            indent + "        \"scheduler\": scheduler,\n" + indent +
            "        \"interval\": \"step\",  # not the default, which is \"epoch\"\n" + indent +
            "        \"frequency\": 1,\n" + indent + "    },\n" + indent + "}\n";
    return sink(text);
}

}  // namespace onecycle
