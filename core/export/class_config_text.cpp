// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/class_config_text.h"

#include "core/formats/names.h"
#include "core/formats/yaml_writer.h"
#include "core/parameters/parameters.h"
#include "core/schedule/optimizers.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace onecycle {
namespace {

using Tree = nlohmann::ordered_json;

constexpr const char* schedulerClass = "torch.optim.lr_scheduler.OneCycleLR";

/// A count as an integer, which PyTorch demands.
Tree numberTree(double number, Kind kind)
{
    const bool count = kind == Kind::Count || kind == Kind::Integer;
    return count && isWhole(number) ? Tree(static_cast<std::int64_t>(number)) : Tree(number);
}

struct TreeMaker {
    Kind kind;

    Tree operator()(std::monostate) const { return nullptr; }
    Tree operator()(bool flag) const { return flag; }
    Tree operator()(double number) const { return numberTree(number, kind); }
    Tree operator()(const std::string& word) const { return word; }
    Tree operator()(const std::vector<double>& list) const { return list; }
};

/// Appends the arguments that say something to \p tree.
void addArguments(Tree& tree, const ExportInput& input)
{
    for (const std::string_view name : signature()) {
        const Parameter& parameter = *findParameter(name);
        const Value value = valueOf(input.config, parameter);
        const bool isSet = !std::holds_alternative<std::monostate>(value);
        if (isSet && (input.view.codeAllArguments || !sameValue(value, defaultValue(parameter))))
            tree[std::string(name)] = std::visit(TreeMaker{parameter.kind}, value);
    }
}

std::string optimizerClass(const ScheduleConfig& config)
{
    const Optimizer* const row = findOptimizer(config.optimizer);
    return "torch.optim." + (row ? std::string(row->name) : config.optimizer);
}

/// A learning rate for the optimiser, which SGD demands and the schedule overwrites.
double firstRate(const ScheduleConfig& config)
{
    const double rate = config.maxLr->at(0) / config.divFactor;
    return rate >= 0 && std::isfinite(rate) ? rate : 0;
}

bool hasList(const ScheduleConfig& config)
{
    return config.maxLr->isList() || config.maxMomentum.isList() || config.baseMomentum.isList();
}

std::string groupsComment(const ScheduleConfig& config)
{
    const std::size_t count = config.groupCount();
    return count == 1 ? std::string() : "# The optimizer must have " + std::to_string(count) + " parameter groups.\n";
}

std::string resumeComment(const ScheduleConfig& config)
{
    return config.lastEpoch < 0
               ? std::string()
               : "# last_epoch resumes a run: load the optimizer's state_dict first, else PyTorch raises "
                 "KeyError (initial_lr).\n";
}

}  // namespace

bool writeHydra(const ExportInput& input, const Sink& sink)
{
    Tree tree;
    tree["optimizer"] = {
        {"_target_", optimizerClass(input.config)}, {"_partial_", true}, {"lr", firstRate(input.config)}};
    Tree& scheduler = tree["scheduler"];
    scheduler = {{"_target_", schedulerClass}, {"_partial_", true}};
    if (hasList(input.config))
        scheduler["_convert_"] = "all";  // PyTorch looks for a list, and Hydra's is none
    addArguments(scheduler, input);
    return sink("# For hydra.utils.instantiate(): optimizer = instantiate(cfg.optimizer)(model.parameters()),\n"
                "# scheduler = instantiate(cfg.scheduler)(optimizer), and scheduler.step() after each batch.\n" +
                groupsComment(input.config) + resumeComment(input.config) + yamlText(tree));
}

bool writeLightningCli(const ExportInput& input, const Sink& sink)
{
    Tree scheduler = Tree::object();
    addArguments(scheduler, input);
    Tree tree;
    tree["optimizer"] = {{"class_path", optimizerClass(input.config)},
                         {"init_args", {{"lr", firstRate(input.config)}}}};
    tree["lr_scheduler"] = {{"class_path", schedulerClass}, {"init_args", std::move(scheduler)}};
    return sink(
        "# For LightningCLI. By itself it steps the scheduler once per epoch, so that the learning rate would\n"
        "# hardly move: let configure_optimizers(lightning_module, optimizer, lr_scheduler) of the CLI return\n"
        "# {\"optimizer\": optimizer, \"lr_scheduler\": {\"scheduler\": lr_scheduler, \"interval\": \"step\"}}.\n" +
        groupsComment(input.config) + resumeComment(input.config) + yamlText(tree));
}

}  // namespace onecycle
