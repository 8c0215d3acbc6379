// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/axolotl.h"

#include "core/export/header_comment.h"
#include "core/export/torch_code.h"
#include "core/formats/names.h"
#include "core/formats/yaml_writer.h"
#include "core/parameters/parameters.h"
#include "core/targets/curve_changes.h"
#include "core/targets/last_step.h"
#include "core/targets/losses.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace onecycle {
namespace {

using Tree = nlohmann::ordered_json;

/// Optimisers that Axolotl has under a name of its own.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> names{
    {{"sgd", "sgd"}, {"adamw", "adamw_torch"}, {"rmsprop", "rmsprop"}, {"adagrad", "adagrad"}}};

std::string_view optimizerName(const ScheduleConfig& config)
{
    const auto* const row = std::ranges::find(names, config.optimizer, &decltype(names)::value_type::first);
    return row == names.end() ? std::string_view() : row->second;
}

/// What Axolotl itself does not give OneCycleLR: it gives max_lr and total_steps.
bool isKeyword(std::string_view name)
{
    constexpr std::array<std::string_view, 5> given{"max_lr", "total_steps", "epochs", "steps_per_epoch", "last_epoch"};
    return std::ranges::find(given, name) == given.end();
}

/// One momentum where all groups agree, as a list would have to fit the groups that the trainer makes.
Tree treeOf(const Value& value)
{
    if (const auto* const list = std::get_if<std::vector<double>>(&value))
        return list->empty() ? Tree() : Tree(list->front());
    if (const auto* const word = std::get_if<std::string>(&value))
        return *word;
    if (const auto* const flag = std::get_if<bool>(&value))
        return *flag;
    return std::get<double>(value);
}

Tree keywords(const ExportInput& input)
{
    Tree tree = Tree::object();
    for (const std::string_view name : signature()) {
        const Parameter& parameter = *findParameter(name);
        const Value value = valueOf(input.config, parameter);
        const bool always = name == "pct_start" || name == "cycle_momentum" || input.view.codeAllArguments;
        if (isKeyword(name) && (always || !sameValue(value, defaultValue(parameter))))
            tree[std::string(name)] = treeOf(value);
    }
    return tree;
}

}  // namespace

TargetFacts axolotlFacts(const ExportInput& input)
{
    TargetFacts facts = torchClassFacts(
        input, "Axolotl",
        mark("one optimizer update, which the Trainer counts: after gradient_accumulation_steps batches."));
    facts.curve = ofFirstGroup(std::move(facts.curve));
    facts.checked = mark("its call of PyTorch's OneCycleLR was read in its source (one_cycle), not run.");
    facts.notExpressed = losses(input.config, {.groups = false, .resume = false});
    if (optimizerName(input.config).empty())
        facts.notExpressed.push_back(optimizerLoss(input.config, "adamw_torch"));
    facts.lints.push_back(
        {mark("Without pct_start, Axolotl takes warmup_steps / max_steps; old versions write div_factor 6 "
              "themselves: compare the first learning rate in the log."),
         {},
         {}});
    addIf(facts.lints, noStepAfterTheLast(input.config, input.schedule));
    return facts;
}

bool writeAxolotl(const ExportInput& input, const Sink& sink)
{
    const std::string_view optimizer = optimizerName(input.config);
    Tree tree;
    tree["max_steps"] = input.schedule.totalSteps();
    tree["optimizer"] = optimizer.empty() ? "adamw_torch" : std::string(optimizer);
    tree["learning_rate"] = input.config.maxLr->at(0);
    tree["lr_scheduler"] = "one_cycle";
    tree["lr_scheduler_kwargs"] = keywords(input);
    return sink(headerComment(input, axolotlFacts(input)) + yamlText(tree));
}

}  // namespace onecycle
