// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/dialect_python.h"

#include "core/dialects/dialect_trees.h"
#include "core/dialects/fastai_call.h"
#include "core/dialects/keras_call.h"
#include "core/dialects/optax_call.h"
#include "core/dialects/optax_piecewise.h"
#include "core/dialects/paddle_call.h"
#include "core/dialects/python_config.h"
#include "core/dialects/tinygrad_call.h"
#include "core/formats/python_call.h"
#include "core/formats/python_calls.h"
#include "core/formats/python_tokens.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <span>

namespace onecycle {
namespace {

using nlohmann::json;
using Words = std::span<const std::string_view>;

constexpr std::size_t mostCallsOfOne = 16;
constexpr std::size_t largestScript = std::size_t{4} * 1024 * 1024;

constexpr std::array<std::string_view, 10> fitOneCycle{"n_epoch", "lr_max", "div", "div_final", "pct_start",
                                                       "wd",      "moms",   "cbs", "reset_opt", "start_epoch"};
constexpr std::array<std::string_view, 6> fineTune{"epochs", "base_lr", "freeze_epochs", "lr_mult", "pct_start", "div"};
constexpr std::array<std::string_view, 5> cosineOnecycle{"transition_steps", "peak_value", "pct_start", "div_factor",
                                                         "final_div_factor"};
constexpr std::array<std::string_view, 6> linearOnecycle{"transition_steps", "peak_value", "pct_start",
                                                         "pct_final",        "div_factor", "final_div_factor"};
constexpr std::array<std::string_view, 6> warmupCosine{"init_value",  "peak_value", "warmup_steps",
                                                       "decay_steps", "end_value",  "exponent"};
constexpr std::array<std::string_view, 3> piecewise{"interpolate_type", "init_value", "boundaries_and_scales"};
constexpr std::array<std::string_view, 9> paddle{"max_learning_rate", "total_steps", "divide_factor",
                                                 "end_learning_rate", "phase_pct",   "anneal_strategy",
                                                 "three_phase",       "last_epoch",  "verbose"};
constexpr std::array<std::string_view, 6> cosineDecay{"initial_learning_rate", "decay_steps", "alpha", "name",
                                                      "warmup_target",         "warmup_steps"};
constexpr std::array<std::string_view, 8> tinygrad{"optimizer",   "max_lr",    "div_factor",      "final_div_factor",
                                                   "total_steps", "pct_start", "anneal_strategy", "cycle_momentum"};

/// A function of a framework, the names of its arguments in their order, and who reads them: the first call, or the
/// list of all.
struct Function {
    std::string_view name;
    Words positional;
    Result<ReadDocument, ReadError> (*read)(const json& call, const ReadRequest& request);
    std::string_view evidence = {};  ///< a word without which the call is somebody else's
    bool allCalls = false;
};

/// Those that share the name of PyTorch's class.
constexpr std::array namesakes{
    Function{"OneCycleLR", paddle, readPaddle, "max_learning_rate"},
    Function{"OneCycleLR", paddle, readPaddle, "paddle"},
    Function{"OneCycleLR", tinygrad, readTinygrad, "tinygrad"},
};

constexpr std::array functions{
    Function{"fit_one_cycle", fitOneCycle, readFitOneCycle},
    Function{"fine_tune", fineTune, readFineTune},
    Function{"cosine_onecycle_schedule", cosineOnecycle, readCosineOnecycle},
    Function{"linear_onecycle_schedule", linearOnecycle, readLinearOnecycle},
    Function{"piecewise_interpolate_schedule", piecewise, readPiecewise, {}, true},
    Function{"warmup_cosine_decay_schedule", warmupCosine, readWarmupCosineDecay},
    Function{"CosineDecay", cosineDecay, readCosineDecay},
};

bool hasName(std::string_view text, std::string_view name)
{
    PythonTokens tokens(text);
    for (PythonToken token = tokens.next(); token.kind != PythonToken::Kind::End; token = tokens.next())
        if (token.isName() && token.text == name)
            return true;
    return false;
}

bool belongs(std::string_view text, const Function& function)
{
    return text.find(function.name) != std::string_view::npos &&
           (function.evidence.empty() || (hasName(text, function.evidence) && !hasName(text, "torch"))) &&
           findCall(text, function.name) != std::string_view::npos;
}

/// The trees of \p places, or why one cannot be read.
Result<json, ReadError> callTrees(std::string_view text, const Function& function, const std::vector<CallPlace>& places)
{
    json trees = json::array();
    for (const CallPlace& place : places) {
        auto tree = callTree(text, place.arguments, function.positional);
        if (!tree)
            return tree;
        trees.push_back(std::move(tree).value());
    }
    return trees;
}

Result<ReadDocument, ReadError> readCalls(std::string_view text, const Function& function, const ReadRequest& request)
{
    const auto places = findCalls(text, function.name, mostCallsOfOne);
    const std::size_t chosen = std::min(request.call, places.size() - 1);
    const auto trees = callTrees(text, function, function.allCalls ? places : std::vector{places[chosen]});
    if (!trees)
        return Unexpected(trees.error());
    auto document = function.read(function.allCalls ? *trees : (*trees)[0], request);
    if (!document || places.size() == 1 || function.allCalls)
        return document;
    ReadDocument result = std::move(document).value();
    result.calls = foundCalls(text, places);
    result.call = chosen;
    return result;
}

}  // namespace

std::optional<Result<ReadDocument, ReadError>> readDialectPython(std::string_view text, const ReadRequest& request)
{
    if (text.size() > largestScript)
        return std::nullopt;
    for (const Function& function : namesakes)
        if (belongs(text, function))
            return readCalls(text, function, request);
    if (looksLikePythonCall(text))
        return std::nullopt;
    for (const Function& function : functions)
        if (belongs(text, function))
            return readCalls(text, function, request);
    if (text.find('{') == std::string_view::npos && text.find("dict") == std::string_view::npos)
        return std::nullopt;
    return dialectFrom(configTree(text), request);
}

}  // namespace onecycle
