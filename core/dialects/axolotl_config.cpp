// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/axolotl_config.h"

#include "core/dialects/dialect_reading.h"
#include "core/formats/json_config.h"
#include "core/formats/names.h"
#include "core/schedule/optimizers.h"

#include <nlohmann/json.hpp>

namespace onecycle {
namespace {

using nlohmann::json;

/// `adamw_torch_fused` is AdamW.
std::string optimizerOf(const json& tree)
{
    const json name = tree.value("optimizer", json());
    if (!name.is_string())
        return "adamw";
    const std::string word = name.get<std::string>();
    const std::string key = optimizerKey(word.substr(0, word.find('_')));
    return findOptimizer(key) ? key : "adamw";
}

/// The share of the warm-up, from the keys of the trainer.
void readWarmup(DialectReading& reading, ScheduleConfig& config)
{
    if (reading.has("warmup_ratio")) {
        config.pctStart = reading.required("warmup_ratio", "pct_start");
    } else if (reading.has("warmup_steps") && config.totalSteps) {
        const double steps = reading.required("warmup_steps", "pct_start");
        config.pctStart = steps / *config.totalSteps;
        reading.remark("pct_start = warmup_steps/max_steps = " + spelled(steps) + "/" + spelled(*config.totalSteps) +
                       ".");
    } else {
        reading.remark(
            "pct_start is the share of the warm-up there, which is not in the text: 0.3 is assumed. Write it "
            "into lr_scheduler_kwargs.");
    }
}

}  // namespace

Result<ReadDocument, ReadError> readAxolotl(const json& tree, const ReadRequest& request)
{
    json relevant = json::object();
    for (const char* const name : {"learning_rate", "max_steps", "num_epochs", "warmup_ratio", "warmup_steps"})
        if (tree.contains(name))
            relevant[name] = tree[name];
    DialectReading reading(relevant, request);
    ScheduleConfig config;
    if (const auto peak = reading.number("learning_rate", "max_lr"))
        config.maxLr = *peak;
    if (reading.has("max_steps"))
        config.totalSteps = reading.number("max_steps", "total_steps");
    else
        config.epochs = reading.number("num_epochs", "epochs");
    json arguments = tree.value("lr_scheduler_kwargs", json::object());
    if (!arguments.is_object())
        arguments = json::object();
    for (const char* const name : {"max_lr", "total_steps"})
        if (arguments.erase(name) > 0)
            reading.remark("Axolotl gives " + std::string(name) +
                           " itself: in lr_scheduler_kwargs it is a TypeError in Python.");
    if (!arguments.contains("pct_start"))
        readWarmup(reading, config);
    arguments["optimizer"] = optimizerOf(tree);
    if (auto error = takeConfig(arguments, config))
        return Unexpected(std::move(*error));
    if (!config.totalSteps)
        config.stepsPerEpoch = reading.ask("steps_per_epoch", "num_training_steps / num_epochs");
    for (const char* const name : {"max_steps", "num_epochs", "warmup_ratio", "warmup_steps"})
        (void)reading.take(name);
    return reading.finish(std::move(config), "This is Axolotl's one_cycle: OneCycleLR with max_lr = learning_rate, "
                                             "stepped after every update.");
}

}  // namespace onecycle
