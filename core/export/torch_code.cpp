// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/torch_code.h"

#include "core/export/header_comment.h"
#include "core/export/python_spelling.h"
#include "core/schedule/optimizers.h"
#include "core/targets/losses.h"

#include <cmath>

namespace onecycle {

std::string oneCycleCall(const ExportInput& input, const std::string& indent, std::string_view optimizer,
                         std::string_view always)
{
    const std::string inner = indent + "    ";
    return "OneCycleLR(\n" + inner + std::string(optimizer) + ",\n" +
           torchArguments(input, {.indent = inner, .always = always}) + indent + ")";
}

std::string optimizerCall(const ScheduleConfig& config, std::string_view parameters)
{
    const double first = config.maxLr->at(0) / config.divFactor;
    const double rate = first >= 0 && std::isfinite(first) ? first : 0;
    return "torch.optim." + std::string(findOptimizer(config.optimizer)->name) + "(" + std::string(parameters) +
           ", lr=" + pythonReal(rate) + ")";
}

std::string groupsComment(const ScheduleConfig& config, const std::string& indent)
{
    if (config.groupCount() == 1)
        return {};
    std::string names;
    for (const std::string& name : config.groups)
        names += (names.empty() ? "" : ", ") + pythonComment(name);
    return commentLines(std::to_string(config.groupCount()) + " parameter groups, in this order: " + names,
                        indent + "#");
}

TargetFacts torchClassFacts(const ExportInput& input, std::string framework, TextMark step)
{
    return {.framework = std::move(framework),
            .curve = exactCurve(input.schedule),
            .step = step,
            .evidence = Evidence::Modelled,
            .checked = mark("run on a stub of the framework around torch 1.13.1, every step compared."),
            .notExpressed = losses(input.config, {.resume = false}),
            .lints = {}};
}

}  // namespace onecycle
