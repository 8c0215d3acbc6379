// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/json_budget.h"

#include "core/budget/budget_field.h"
#include "core/formats/json_config.h"
#include "core/formats/json_members.h"

#include <nlohmann/json.hpp>

namespace onecycle {
namespace {

using nlohmann::json;

/// As the fields of a budget hold it; a count that is no number JSON has a word for.
Value valueFrom(const json& value, const BudgetField& field)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number())
        return value.get<double>();
    if (!value.is_string())
        return {};
    const auto word = value.get<std::string>();
    const bool number = field.isCount() && (word == "inf" || word == "-inf" || word == "nan");
    return number ? Value(*parseNumber(word)) : Value(word);
}

std::string expected(const BudgetField& field)
{
    return field.isCount() ? "a number" : field.isFlag() ? "true or false" : "the name of a training loop";
}

}  // namespace

void writeBudget(JsonWriter& writer, const Budget& budget)
{
    writer.beginObject();
    for (const BudgetField& field : budgetFields())
        writer.key(field.key).value(valueOf(budget, field));
    writer.members(budget.unknownKeys).endObject();
}

void takeBudget(json& document, std::optional<Budget>& budget, std::vector<std::string>& remarks)
{
    const auto member = document.find("budget");
    if (member == document.end())
        return;
    if (member->is_object()) {
        budget.emplace();
        for (const BudgetField& field : budgetFields()) {
            const auto value = member->find(std::string(field.key));
            if (value == member->end())
                continue;
            if (!setValue(*budget, field, valueFrom(*value, field)))
                remarks.push_back("\"budget." + std::string(field.key) + "\" is " + jsonExcerpt(*value) +
                                  " and is ignored; it must be " + expected(field) + ".");
            member->erase(value);
        }
        budget->unknownKeys = unknownMembers(*member, "budget.", remarks);
    } else {
        remarks.push_back("\"budget\" is " + jsonExcerpt(*member) + " and is ignored; it must be an object.");
    }
    document.erase(member);
}

}  // namespace onecycle
