// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/deepspeed_config.h"

#include "core/dialects/deepspeed_cycle.h"
#include "core/dialects/deepspeed_warmup.h"
#include "core/dialects/dialect_reading.h"
#include "core/formats/json_config.h"
#include "core/formats/names.h"
#include "core/formats/text_guard.h"
#include "core/schedule/optimizers.h"

#include <nlohmann/json.hpp>

#include <iterator>

namespace onecycle {
namespace {

using nlohmann::json;

/// Any class of torch.optim.lr_scheduler may stand there: its arguments are PyTorch's.
Result<ReadDocument, ReadError> readOneCycleLr(json params, std::vector<std::string> remarks)
{
    const auto types = torchTypeRemarks(params);
    remarks.insert(remarks.end(), types.begin(), types.end());
    ScheduleConfig config;
    if (auto error = takeConfig(params, config))
        return Unexpected(std::move(*error));
    remarkOnIgnored(params, remarks);
    return ReadDocument{makeDocument(config), {}, std::move(remarks)};
}

/// The optimizer of the configuration, its class in lower case; empty if torch.optim has none of that name.
std::string optimizerOf(const json& tree)
{
    const json optimizer = tree.value("optimizer", json());
    if (!optimizer.is_object() || !optimizer.contains("type") || !optimizer["type"].is_string())
        return {};
    const std::string key = optimizerKey(optimizer["type"].get<std::string>());
    return findOptimizer(key) ? key : std::string();
}

}  // namespace

Result<ReadDocument, ReadError> readDeepSpeed(const json& tree, const ReadRequest& request)
{
    const json& scheduler = tree["scheduler"];
    const std::string type = scheduler["type"].get<std::string>();
    json params = scheduler.value("params", json::object());
    if (!params.is_object())
        params = json::object();
    const std::string optimizer = optimizerOf(tree);
    if (type == "OneCycle")
        return readDeepSpeedCycle(params, optimizer, request);
    if (type == "WarmupCosineLR")
        return readWarmupCosineLr(params, tree.value("optimizer", json()), request);
    if (type == "WarmupDecayLR")
        return readWarmupDecayLr(params, request);
    if (type != "OneCycleLR")
        return Unexpected(ReadError{"This is a configuration of DeepSpeed with the scheduler " + excerpt(type) +
                                    "; OneCycle, OneCycleLR, WarmupCosineLR and WarmupDecayLR are read."});
    if (!optimizer.empty() && !params.contains("optimizer"))
        params["optimizer"] = optimizer;
    return readOneCycleLr(std::move(params),
                          {"This is a configuration of DeepSpeed with PyTorch's own OneCycleLR: nothing is changed.",
                           "Under ZeRO, fp16 or bf16 DeepSpeed wraps the optimizer, and PyTorch then refuses it: give "
                           "deepspeed.initialize a function for lr_scheduler."});
}

}  // namespace onecycle
