// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/hf_trainer.h"

#include "core/export/header_comment.h"
#include "core/export/torch_code.h"
#include "core/targets/last_step.h"

namespace onecycle {
namespace {

constexpr std::size_t groupsOfTrainer = 2;

/// The Trainer's own optimizer has a group with weight decay and one without.
void addGroupCount(std::vector<Remark>& lints, const ScheduleConfig& config)
{
    const bool list = config.maxLr->isList() || config.maxMomentum.isList() || config.baseMomentum.isList();
    if (list && config.groupCount() != groupsOfTrainer)
        lints.push_back(
            {mark("The Trainer's own optimizer has 2 parameter groups, with and without weight decay, and this "
                  "schedule has %1: override create_optimizer too."),
             {std::to_string(config.groupCount())},
             {}});
}

}  // namespace

TargetFacts hfTrainerFacts(const ExportInput& input)
{
    TargetFacts facts = torchClassFacts(input, "Hugging Face Trainer",
                                        mark("one optimizer update, which the Trainer counts: after "
                                             "gradient_accumulation_steps batches of all processes."));
    facts.lints.push_back({mark("The run must have %1 updates: TrainingArguments(max_steps=%1), or the scheduler's "
                                "total_steps and the Trainer's differ."),
                           {std::to_string(input.schedule.totalSteps())},
                           {}});
    addGroupCount(facts.lints, input.config);
    addIf(facts.lints, noStepAfterTheLast(input.config, input.schedule));
    return facts;
}

bool writeHfTrainer(const ExportInput& input, const Sink& sink)
{
    const std::string steps = std::to_string(input.schedule.totalSteps());
    const std::string indent(12, ' ');
    std::string text = headerComment(input, hfTrainerFacts(input));
    text += "from torch.optim.lr_scheduler import OneCycleLR\nfrom transformers import Trainer\n\n\n"
            "class OneCycleTrainer(Trainer):\n"
            "    \"\"\"A Trainer with this schedule: TrainingArguments(max_steps=" +
            steps +
            ", ...).\"\"\"\n\n"
            "    def create_scheduler(self, num_training_steps, optimizer=None):\n"
            "        # The Trainer looks for self.lr_scheduler: to return it is not enough.\n"
            "        if self.lr_scheduler is None:\n";
    text += groupsComment(input.config, indent);
    text += indent + "self.lr_scheduler = " +
            oneCycleCall(input, indent, "self.optimizer if optimizer is None else optimizer", "cycle_momentum") + "\n" +
            "        return self.lr_scheduler\n";
    return sink(text);
}

}  // namespace onecycle
