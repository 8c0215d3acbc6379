// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/assignment_value.h"

#include "core/budget/budget_field.h"
#include "core/budget/training_loop.h"
#include "core/formats/json_config.h"
#include "core/formats/names.h"
#include "core/lessons/lesson_words.h"
#include "core/parameters/parameters.h"
#include "core/support/number.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace onecycle {
namespace {

using nlohmann::json;

constexpr std::string_view ofBudget = "budget.";

/// More parameter groups than a lesson needs.
constexpr double mostLessonGroups = 100;

const BudgetField* budgetField(std::string_view key)
{
    return key.starts_with(ofBudget) ? findBudgetField(key.substr(ofBudget.size())) : nullptr;
}

std::optional<Value> number(const json& value)
{
    return value.is_number() ? std::optional<Value>(value.get<double>()) : std::nullopt;
}

std::optional<Value> budgetValue(const json& value, const BudgetField& field)
{
    if (field.isCount())
        return number(value);
    if (field.isFlag())
        return value.is_boolean() ? std::optional<Value>(value.get<bool>()) : std::nullopt;
    const bool known = value.is_string() && findTrainingLoop(value.get_ref<const std::string&>());
    return known ? std::optional<Value>(value.get<std::string>()) : std::nullopt;
}

bool isGroupCount(const json& value)
{
    return value.is_number_integer() && value.get<double>() >= 1 && value.get<double>() <= mostLessonGroups;
}

}  // namespace

std::optional<Value> assignmentValue(const std::string& key, const json& value)
{
    if (const Parameter* const parameter = findParameter(key))
        return parameterValue(value, *parameter);
    if (const BudgetField* const field = budgetField(key))
        return budgetValue(value, *field);
    if (key == "groups" && !isGroupCount(value))
        return std::nullopt;
    return number(value);
}

std::string wantedFor(const std::string& key)
{
    if (const Parameter* const parameter = findParameter(key))
        return wanted(*parameter);
    const BudgetField* const field = budgetField(key);
    if (field && !field->isCount())
        return field->isFlag() ? "true or false" : "the word for a training loop, such as \"pytorch\"";
    return key == "groups" ? "a whole number from 1 to 100" : "a number";
}

void writeAssignmentValue(JsonWriter& writer, const std::string& key, const Value& value)
{
    const Parameter* const parameter = findParameter(key);
    parameter && parameter->kind == Kind::Real ? writer.realValue(value) : writer.value(value);
}

void writeAssignments(JsonWriter& writer, const char* name, const std::vector<Assignment>& list)
{
    if (list.empty())
        return;
    writer.key(name).beginObject();
    for (const std::string& key : assignableKeys()) {
        const auto last = std::find_if(list.rbegin(), list.rend(), [&](const Assignment& a) { return a.key == key; });
        if (last == list.rend())
            continue;
        writer.key(key);
        writeAssignmentValue(writer, key, last->value);
    }
    writer.endObject();
}

}  // namespace onecycle
