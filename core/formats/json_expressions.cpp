// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/json_expressions.h"

#include "core/formats/expression_text.h"
#include "core/formats/json_config.h"
#include "core/formats/names.h"
#include "core/parameters/parameters.h"

#include <nlohmann/json.hpp>

namespace onecycle {
namespace {

using nlohmann::json;

std::string named(const Parameter& parameter)
{
    return "The expression of \"" + std::string(parameter.key) + "\"";
}

Result<Expression, ReadError> expressionFrom(const json& object, const Parameter& parameter)
{
    const auto text = object.find("text");
    const auto value = object.find("value");
    if (!object.is_object() || text == object.end() || !text->is_string())
        return Unexpected(ReadError{named(parameter) + " is " + jsonExcerpt(object) +
                                    R"(; it must be an object such as {"text": "args.lr", "value": 0.1}.)"});
    if (!isExpressionText(text->get_ref<const std::string&>()))
        return Unexpected(ReadError{named(parameter) + " is " + jsonExcerpt(*text) +
                                    "; it must be one value of a Python call, in one line of up to 500 bytes."});
    Expression expression{std::string(parameter.key), text->get<std::string>(), {}};
    if (value == object.end() || value->is_null())
        return expression;
    auto known = parameterValue(*value, parameter);
    if (!known)
        return Unexpected(ReadError{named(parameter) + " has the value " + jsonExcerpt(*value) + "; it must be " +
                                    wanted(parameter) + "."});
    expression.value = std::move(*known);
    return expression;
}

}  // namespace

std::optional<ReadError> takeExpressions(json& schedule, std::vector<Expression>& expressions,
                                         std::vector<std::string>& remarks)
{
    const auto member = schedule.find("expressions");
    if (member == schedule.end())
        return std::nullopt;
    if (!member->is_object())
        return ReadError{"\"expressions\" is " + jsonExcerpt(*member) + "; it must be an object."};
    for (const Parameter& parameter : parameters()) {
        const auto object = member->find(std::string(parameter.key));
        if (object == member->end() || parameter.python.empty())
            continue;
        auto expression = expressionFrom(*object, parameter);
        if (!expression)
            return expression.error();
        expressions.push_back(std::move(expression).value());
    }
    if (expressions.size() < member->size())
        remarks.emplace_back("\"expressions\" has keys that are no arguments of OneCycleLR; they are left out.");
    schedule.erase(member);
    return std::nullopt;
}

void writeExpressions(JsonWriter& writer, const std::vector<Expression>& expressions)
{
    if (expressions.empty())
        return;
    writer.key("expressions").beginObject();
    for (const Expression& expression : expressions) {
        writer.key(expression.key).beginObject();
        writer.key("text").text(expression.text).key("value");
        const Parameter* const parameter = findParameter(expression.key);
        parameter && parameter->kind == Kind::Real ? writer.realValue(expression.value)
                                                   : writer.value(expression.value);
        writer.endObject();
    }
    writer.endObject();
}

}  // namespace onecycle
