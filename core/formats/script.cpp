// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/script.h"

#include "core/export/python_spelling.h"
#include "core/formats/call_editor.h"
#include "core/formats/expression_text.h"
#include "core/formats/names.h"
#include "core/parameters/parameters.h"

#include <algorithm>
#include <vector>

namespace onecycle {
namespace {

/// What \p argument of the script says: for code, what it stands for as the person said.
Value valueSaid(const Script& script, const ScheduleEntry& entry, const BoundArgument* argument,
                const Parameter& parameter)
{
    const auto expression = std::ranges::find(entry.expressions, parameter.key, &Expression::key);
    const bool answered = argument && expression != entry.expressions.end() &&
                          !std::holds_alternative<std::monostate>(expression->value) &&
                          expressionText(argument->argument) == expression->text;
    return answered ? expression->value : valueOf(script.config, parameter);
}

}  // namespace

std::string patchedScript(const Script& script, const ScheduleEntry& entry)
{
    const auto& config = std::get<ScheduleConfig>(entry.source);
    CallEditor editor(script.text, script.arguments);
    std::vector<std::string_view> unset;
    for (const std::string_view key : signature()) {
        const Parameter& parameter = *findParameter(key);
        const Value value = valueOf(config, parameter);
        const BoundArgument* const argument = editor.find(key);
        if (sameValue(value, valueSaid(script, entry, argument, parameter)))
            continue;
        if (std::holds_alternative<std::monostate>(value))
            unset.push_back(key);
        else if (argument)
            editor.replace(key, pythonLiteral(value, parameter.kind));
        else
            editor.add(key, pythonLiteral(value, parameter.kind));
    }
    for (const std::string_view key : unset)  // last, since what is added is laid out like what is there
        if (editor.find(key))
            editor.remove(key);
    return editor.take();
}

}  // namespace onecycle
