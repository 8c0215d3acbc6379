// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/pytorch.h"

#include "core/export/header_comment.h"
#include "core/export/python_spelling.h"
#include "core/export/torch_arguments.h"
#include "core/formats/names.h"
#include "core/parameters/parameters.h"
#include "core/schedule/optimizers.h"

namespace onecycle {
namespace {

constexpr std::size_t lineWidth = 36;  // the code panel shows so many characters without scrolling

std::string comment(std::string_view sentence)
{
    return commentLines(sentence, "#", "", lineWidth);
}

std::string count(double value)
{
    return pythonLiteral(value, Kind::Count);
}

bool usesEpochs(const ScheduleConfig& config)
{
    return !config.totalSteps;
}

bool resumes(const ScheduleConfig& config)
{
    return config.lastEpoch != -1;
}

std::string groupsComment(const ScheduleConfig& config)
{
    if (config.groupCount() == 1)
        return {};
    std::string names;
    for (const std::string& name : config.groups)
        names += (names.empty() ? "" : ", ") + pythonComment(name);
    return comment("Its " + std::to_string(config.groupCount()) + " parameter groups, in this order: " + names);
}

std::string optimizerComment(const ScheduleConfig& config)
{
    const Optimizer* const row = findOptimizer(config.optimizer);
    const bool beta = momentumKind(config.optimizer) == MomentumKind::Betas;
    std::string overwritten = "lr";
    if (config.cycleMomentum)
        overwritten += beta ? " and beta1" : " and momentum";
    const std::string name = "torch.optim." + (row ? std::string(row->name) : pythonComment(config.optimizer));
    return comment("optimizer: " + name + "; the schedule overwrites its " + overwritten + ".") + groupsComment(config);
}

std::string resumeComment(const ScheduleConfig& config, const Schedule& schedule)
{
    if (!resumes(config))
        return {};
    std::string keys = "initial_lr, max_lr, min_lr";
    if (config.cycleMomentum)
        keys += ", max_momentum, base_momentum";
    return comment(
        "Resumes: step " + count(config.lastEpoch) + " is done, the next batch uses step " +
        std::to_string(schedule.firstStep()) +
        ". PyTorch then ignores the rates and momenta given here and takes them from the optimizer's groups (" + keys +
        "): load the optimizer's state_dict before this line.");
}

/// What the code in the place of values stands for here.
std::string codeComment(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    std::string text;
    for (const std::string_view key : signature()) {
        const Parameter& parameter = *findParameter(key);
        const Expression* const kept = keptExpression(input, key);
        const bool length = key == "steps_per_epoch" && input.view.codeLoaderLength && usesEpochs(config);
        if (kept || length)
            text += comment((kept ? kept->text : "len(loader)") + " is " +
                            pythonLiteral(valueOf(config, parameter), parameter.kind) + " here.");
    }
    return text;
}

/// `scheduler.step()` after each batch; guarded where PyTorch divides by zero on the one after the last.
std::string loopBody(const Schedule& schedule, const std::string& indent)
{
    std::string text;
    for (const char* const line : {"optimizer.zero_grad()", "loss_of(batch).backward()", "optimizer.step()"})
        text += indent + line + "\n";
    if (schedule.at(schedule.totalSteps()))
        return text + indent + "scheduler.step()  # each batch\n";
    return text + indent + "# PyTorch would divide by zero\n" + indent + "# after the last batch:\n" + indent +
           "if scheduler.last_epoch < " + std::to_string(schedule.totalSteps() - 1) + ":\n" + indent +
           "  scheduler.step()\n";
}

std::string loopComment(const ScheduleConfig& config, const Schedule& schedule)
{
    const std::string total = std::to_string(schedule.totalSteps());
    const std::string title = "\n# The loop it belongs in:\n";
    if (usesEpochs(config) && !resumes(config))
        return title + "# for epoch in range(" + count(*config.epochs) + "):\n#   for batch in loader:\n" +
               loopBody(schedule, "#     ");
    const std::string first = resumes(config) ? std::to_string(schedule.firstStep()) + ", " : "";
    return title + "# for step in range(" + first + total + "):\n#   batch = next(batches)\n" +
           loopBody(schedule, "#   ");
}

}  // namespace

TargetFacts pytorchFacts(const ExportInput& input)
{
    return {.framework = "PyTorch",
            .curve = exactCurve(input.schedule),
            .step = mark("one optimizer.step(); call scheduler.step() after each one, not after each epoch."),
            .evidence = Evidence::Executed,
            .checked = mark("run on torch 1.13.1, every step compared."),
            .notExpressed = {},
            .lints = {}};
}

bool writePytorch(const ExportInput& input, const Sink& sink)
{
    const ScheduleConfig& config = input.config;
    std::string text = headerComment(input, pytorchFacts(input)) + "from torch.optim import lr_scheduler\n\n";
    text += optimizerComment(config) + resumeComment(config, input.schedule) + codeComment(input);
    text += "scheduler = lr_scheduler.OneCycleLR(\n    optimizer,\n";
    text += torchArguments(input, {.loaderLength = true, .expressions = true, .resume = true});
    text += ")\n" + loopComment(config, input.schedule);
    return sink(text);
}

}  // namespace onecycle
