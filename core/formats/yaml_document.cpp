// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/yaml_document.h"

#include "core/formats/json_document.h"
#include "core/formats/ordered_tree.h"
#include "core/formats/yaml_writer.h"
#include "core/parameters/parameters.h"

#include <nlohmann/json.hpp>

namespace onecycle {
namespace {

using Tree = nlohmann::ordered_json;

/// YAML has numbers for the words that stand for infinities in JSON.
void makeNumber(Tree& value)
{
    if (value.is_array())
        for (Tree& item : value)
            makeNumber(item);
    if (value.is_string())
        if (const auto number = parseNumber(value.get_ref<const std::string&>()))
            value = *number;
}

void makeNumbers(Tree& arguments)
{
    for (const Parameter& parameter : parameters())
        if (parameter.kind != Kind::Choice)
            if (const auto member = arguments.find(std::string(parameter.key)); member != arguments.end())
                makeNumber(*member);
}

}  // namespace

std::string writeYamlDocument(const DocumentValue& value, const ViewState& view)
{
    Tree tree = orderedTree(writeJsonDocument(value, view));
    for (Tree& schedule : tree["schedules"])
        makeNumbers(schedule["source"]);
    return yamlText(tree);
}

std::string writeYamlConfig(const ScheduleConfig& config)
{
    Tree tree = orderedTree(writeJsonConfig(config));
    makeNumbers(tree);
    return yamlText(tree);
}

}  // namespace onecycle
