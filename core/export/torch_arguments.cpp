// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/torch_arguments.h"

#include "core/export/python_spelling.h"
#include "core/formats/names.h"
#include "core/parameters/parameters.h"

#include <algorithm>

namespace onecycle {
namespace {

/// True where the argument says something: max_lr has no default, and what PyTorch does not look at is left out.
bool matters(const ScheduleConfig& config, const Parameter& parameter)
{
    if (parameter.key == "max_lr")
        return true;
    return irrelevance(config, parameter).empty() && !sameValue(valueOf(config, parameter), defaultValue(parameter));
}

std::string argumentLine(const ExportInput& input, const Parameter& parameter, const TorchCall& call)
{
    const ScheduleConfig& config = input.config;
    const bool ignored = parameter.kind == Kind::Count && !irrelevance(config, parameter).empty();
    const Value value = ignored ? Value() : valueOf(config, parameter);
    const std::string name = std::string(call.indent) + std::string(parameter.python) + "=";
    if (const Expression* const kept = call.expressions ? keptExpression(input, parameter.key) : nullptr)
        return name + kept->text + ",\n";
    const bool length = call.loaderLength && input.view.codeLoaderLength && !config.totalSteps;
    if (length && parameter.key == "steps_per_epoch")
        return name + "len(loader),\n";
    return name + pythonLiteral(value, parameter.kind) + ",\n";
}

bool isLength(std::string_view text)
{
    return text.starts_with("len(") && text.find(')') == text.size() - 1;
}

}  // namespace

const Expression* keptExpression(const ExportInput& input, std::string_view key)
{
    const Parameter& parameter = *findParameter(key);
    if (!input.whole || !irrelevance(input.config, parameter).empty())
        return nullptr;
    const auto& expressions = input.whole->value.activeEntry().expressions;
    const auto kept = std::ranges::find(expressions, key, &Expression::key);
    if (kept == expressions.end())
        return nullptr;
    const bool stands = key == "steps_per_epoch" && isLength(kept->text)
                            ? input.view.codeLoaderLength
                            : sameValue(kept->value, valueOf(input.config, parameter));
    return stands ? &*kept : nullptr;
}

std::string torchArguments(const ExportInput& input, const TorchCall& call)
{
    std::string text;
    for (const std::string_view name : signature()) {
        const Parameter& parameter = *findParameter(name);
        if (name == "last_epoch" && !call.resume)
            continue;
        const bool code = call.expressions && keptExpression(input, name);
        if (input.view.codeAllArguments || name == call.always || code || matters(input.config, parameter))
            text += argumentLine(input, parameter, call);
    }
    return text;
}

}  // namespace onecycle
