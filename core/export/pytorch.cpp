// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/pytorch.h"

#include "core/export/python_spelling.h"
#include "core/formats/names.h"
#include "core/parameters/parameters.h"
#include "core/schedule/optimizers.h"

#include <algorithm>

namespace onecycle {
namespace {

constexpr std::size_t lineWidth = 36;  // the code panel shows so many characters without scrolling

/// \p sentence as comment lines, broken between words.
std::string comment(std::string_view sentence)
{
    std::string text;
    std::string line = "#";
    for (std::size_t begin = 0; begin < sentence.size();) {
        const std::size_t end = std::min(sentence.find(' ', begin), sentence.size());
        if (line.size() > 1 && line.size() + 1 + end - begin > lineWidth) {
            text += line + "\n";
            line = "#";
        }
        line += " " + std::string(sentence.substr(begin, end - begin));
        begin = end + 1;
    }
    return text + line + "\n";
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

/// True where the argument says something: max_lr has no default, and what PyTorch does not look at is left out.
bool matters(const ScheduleConfig& config, const Parameter& parameter)
{
    if (parameter.key == "max_lr")
        return true;
    return irrelevance(config, parameter).empty() && !sameValue(valueOf(config, parameter), defaultValue(parameter));
}

std::string argumentLine(const ExportInput& input, const Parameter& parameter)
{
    const ScheduleConfig& config = input.config;
    const bool ignored = parameter.kind == Kind::Count && !irrelevance(config, parameter).empty();
    const Value value = ignored ? Value() : valueOf(config, parameter);
    const std::string name = "    " + std::string(parameter.python) + "=";
    if (parameter.key == "steps_per_epoch" && input.view.codeLoaderLength && usesEpochs(config))
        return name + "len(loader),\n";
    return name + pythonLiteral(value, parameter.kind) + ",\n";
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

/// What `len(loader)` stands for here.
std::string loaderComment(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    if (!input.view.codeLoaderLength || !usesEpochs(config))
        return {};
    return comment("len(loader) is " + pythonLiteral(*config.stepsPerEpoch, Kind::Count) + " here.");
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

bool writePytorch(const ExportInput& input, const Sink& sink)
{
    const ScheduleConfig& config = input.config;
    std::string text = "from torch.optim import lr_scheduler\n\n";
    text += optimizerComment(config) + resumeComment(config, input.schedule) + loaderComment(input);
    text += "scheduler = lr_scheduler.OneCycleLR(\n    optimizer,\n";
    for (const std::string_view name : signature()) {
        const Parameter& parameter = *findParameter(name);
        if (input.view.codeAllArguments || matters(config, parameter))
            text += argumentLine(input, parameter);
    }
    text += ")\n" + loopComment(config, input.schedule);
    return sink(text);
}

}  // namespace onecycle
