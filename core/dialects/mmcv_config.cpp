// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/mmcv_config.h"

#include "core/dialects/dialect_reading.h"
#include "core/dialects/torch_shape.h"
#include "core/formats/names.h"
#include "core/formats/text_guard.h"
#include "core/schedule/optimizers.h"

namespace onecycle {
namespace {

using nlohmann::json;

json objectIn(const json& tree, const char* name)
{
    const json member = tree.value(name, json());
    return member.is_object() ? member : json::object();
}

/// The policy's settings, bare or under lr_config.
json learningRateOf(const json& tree)
{
    const json bare = objectIn(tree, "config");
    return tree.contains("lr_config") ? objectIn(tree, "lr_config") : bare.empty() ? tree : bare;
}

void readLength(DialectReading& reading, const json& tree, ScheduleConfig& config, const ReadRequest& request)
{
    config.totalSteps = reading.number("total_steps", "total_steps");
    if (config.totalSteps || reading.has("total_steps"))
        return;
    const json runner = objectIn(tree, "runner");
    DialectReading lengths(runner, request);
    config.totalSteps = lengths.number("max_iters", "total_steps");
    config.epochs = lengths.number("max_epochs", "epochs");
    if (!config.totalSteps && config.epochs)
        config.stepsPerEpoch = reading.ask("steps_per_epoch", "len(data_loader)");
    else if (!config.totalSteps)
        config.totalSteps = reading.ask("total_steps", "runner.max_iters");
}

void readMomentum(DialectReading& reading, const json& tree, ScheduleConfig& config, const ReadRequest& request)
{
    const json settings = objectIn(tree, "momentum_config");
    config.cycleMomentum = settings.value("policy", json()) == "OneCycle";
    if (!config.cycleMomentum)
        return reading.remark("There is no momentum_config with the policy OneCycle: cycle_momentum is off.");
    DialectReading momentum(settings, request);
    config.baseMomentum = momentum.number("base_momentum", "base_momentum", 0.85).value_or(0.85);
    config.maxMomentum = momentum.number("max_momentum", "max_momentum", 0.95).value_or(0.95);
    const double share = momentum.number("pct_start", "pct_start", 0.3).value_or(0.3);
    if (share != config.pctStart)
        reading.remark("The momentum has a pct_start of its own, " + spelled(share) +
                       ", which PyTorch cannot express: it turns with the learning rate.");
}

}  // namespace

bool isMmcv(const json& tree)
{
    return tree.is_object() && (tree.contains("lr_config") || learningRateOf(tree).contains("policy"));
}

Result<ReadDocument, ReadError> readMmcv(const json& tree, const ReadRequest& request)
{
    const json settings = learningRateOf(tree);
    const json policy = settings.value("policy", json());
    if (policy != "OneCycle")
        return Unexpected(ReadError{"This is a configuration of mmcv with the policy " +
                                    (policy.is_string() ? excerpt(policy.get<std::string>()) : "of code") +
                                    "; lr_config=dict(policy='OneCycle', max_lr=...) is read."});
    DialectReading reading(settings, request);
    ScheduleConfig config;
    for (const char* const name : {"policy", "by_epoch"})
        (void)reading.take(name);
    if (const auto peak = reading.number("max_lr", "max_lr"))
        config.maxLr = *peak;
    readTorchShape(reading, config);
    readLength(reading, tree, config, request);
    readMomentum(reading, tree, config, request);
    const json optimizer = objectIn(tree, "optimizer").value("type", json());
    if (const std::string key = optimizer.is_string() ? optimizerKey(optimizer.get<std::string>()) : "";
        findOptimizer(key))
        config.optimizer = key;
    return reading.finish(std::move(config), "This is the OneCycle policy of mmcv 1.x: PyTorch's curve.");
}

}  // namespace onecycle
