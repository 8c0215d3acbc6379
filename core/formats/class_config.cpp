// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/class_config.h"

#include "core/formats/class_search.h"
#include "core/formats/json_config.h"
#include "core/formats/names.h"
#include "core/formats/text_guard.h"
#include "core/parameters/parameters.h"
#include "core/schedule/optimizers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace onecycle {
namespace {

using nlohmann::json;

using Remarks = std::vector<std::string>;

/// The arguments that the framework would give to OneCycleLR; an object.
json argumentsOf(const ClassObject& scheduler)
{
    if (!scheduler.isHydra) {
        const auto member = scheduler.object->find("init_args");
        return member != scheduler.object->end() && member->is_object() ? *member : json::object();
    }
    json arguments = *scheduler.object;
    for (const char* const key : {"_target_", "_partial_", "_convert_", "_recursive_"})
        arguments.erase(key);
    return arguments;
}

/// Why \p arguments cannot be read without the framework.
std::optional<ReadError> unresolved(const json& arguments)
{
    if (arguments.contains("_args_"))
        return ReadError{"\"_args_\" is not read; write its values under their names."};
    for (const Parameter& parameter : parameters()) {
        const auto member = arguments.find(std::string(parameter.key));
        if (member == arguments.end() || !member->is_string())
            continue;
        const auto& text = member->get_ref<const std::string&>();
        if (text.find("${") != std::string::npos)
            return ReadError{"\"" + std::string(parameter.key) + "\" is " + excerpt(text) +
                             ", which only the whole program can fill in; write " + wanted(parameter) +
                             " in its place."};
    }
    return std::nullopt;
}

/// The key of the optimiser \p name; SGD, with a remark, if torch.optim has none of that name.
std::string knownOptimizer(const std::string& name, Remarks& remarks)
{
    std::string key = optimizerKey(name);
    if (findOptimizer(key))
        return key;
    remarks.push_back("The optimizer " + excerpt(name) + " is not one of torch.optim; SGD is assumed.");
    return ScheduleConfig{}.optimizer;
}

/// Puts the key of the optimiser into \p arguments, where there may be a placeholder (`???`, `${optimizer}`).
void placeOptimizer(json& arguments, const ClassObjects& classes, const ClassObject& scheduler, Remarks& remarks)
{
    const auto member = arguments.find("optimizer");
    const bool named = member != arguments.end() && member->is_string() &&
                       findOptimizer(optimizerKey(member->get_ref<const std::string&>()));
    if (named)
        return;
    arguments.erase("optimizer");
    if (const ClassObject* const optimizer = nearest(classes.optimizers, scheduler.path))
        arguments["optimizer"] = knownOptimizer(optimizer->name, remarks);
}

void remarkOn(const ClassObjects& classes, Remarks& remarks)
{
    const auto& schedulers = classes.schedulers;
    if (schedulers.size() > 1)
        remarks.push_back("There are " + std::to_string(schedulers.size()) + " schedulers; the one at " +
                          excerpt(schedulers.front().place()) + " is read.");
    if (!schedulers.front().isHydra)
        remarks.emplace_back(
            "LightningCLI steps this scheduler once per epoch (interval \"epoch\"), so that total_steps counts epochs "
            "there; let configure_optimizers() return the interval \"step\".");
}

}  // namespace

std::optional<Result<ReadDocument, ReadError>> classConfigFrom(const json& tree, Remarks remarks)
{
    const ClassObjects classes = findClasses(tree);
    if (classes.schedulers.empty())
        return std::nullopt;
    const ClassObject& scheduler = classes.schedulers.front();
    json arguments = argumentsOf(scheduler);
    placeOptimizer(arguments, classes, scheduler, remarks);
    if (auto error = unresolved(arguments))
        return Unexpected(std::move(*error));
    std::ranges::move(torchTypeRemarks(arguments), std::back_inserter(remarks));
    ScheduleConfig config;
    if (auto error = takeConfig(arguments, config))
        return Unexpected(std::move(*error));
    remarkOn(classes, remarks);
    remarkOnIgnored(arguments, remarks);
    return ReadDocument{makeDocument(config), {}, std::move(remarks)};
}

}  // namespace onecycle
