// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/dialect_trees.h"

#include "core/dialects/axolotl_config.h"
#include "core/dialects/checkpoint.h"
#include "core/dialects/deepspeed_config.h"
#include "core/dialects/mmcv_config.h"
#include "core/dialects/mmengine_config.h"
#include "core/dialects/openpcdet_config.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace onecycle {
namespace {

using nlohmann::json;

/// One kind of configuration, in the order in which they are tried.
struct Dialect {
    bool (*recognises)(const json& tree);
    Result<ReadDocument, ReadError> (*read)(const json& tree, const ReadRequest& request);
};

bool isText(const json& object, const char* name, std::string_view text)
{
    const auto member = object.find(name);
    return member != object.end() && member->is_string() && member->get_ref<const std::string&>() == text;
}

bool isDeepSpeed(const json& tree)
{
    const auto scheduler = tree.find("scheduler");
    return scheduler != tree.end() && scheduler->is_object() && scheduler->contains("type") &&
           (*scheduler)["type"].is_string() && scheduler->contains("params");
}

bool isAxolotl(const json& tree)
{
    return isText(tree, "lr_scheduler", "one_cycle");
}

bool isOpenPcdet(const json& tree)
{
    return isText(tree, "OPTIMIZER", "adam_onecycle");
}

constexpr std::array dialects{
    Dialect{isCheckpoint, readCheckpoint}, Dialect{isDeepSpeed, readDeepSpeed}, Dialect{isAxolotl, readAxolotl},
    Dialect{isOpenPcdet, readOpenPcdet},   Dialect{isMmEngine, readMmEngine},   Dialect{isMmcv, readMmcv},
};

std::optional<Result<ReadDocument, ReadError>> readAs(const json& tree, const ReadRequest& request)
{
    for (const Dialect& dialect : dialects)
        if (dialect.recognises(tree))
            return dialect.read(tree, request);
    return std::nullopt;
}

constexpr std::array yamlKeys{"OPTIMIZATION", "OPTIMIZER", "lr_config", "lr_scheduler", "param_scheduler"};

}  // namespace

bool isDialectKey(std::string_view word)
{
    return std::ranges::find(yamlKeys, word) != yamlKeys.end();
}

std::optional<Result<ReadDocument, ReadError>> dialectFrom(const json& tree, const ReadRequest& request)
{
    if (auto document = readAs(tree, request))
        return document;
    if (tree.is_object())
        for (const char* const name : {"OPTIMIZATION", "config", "ds_config"})
            if (tree.contains(name))
                if (auto document = readAs(tree[name], request))
                    return document;
    return std::nullopt;
}

}  // namespace onecycle
