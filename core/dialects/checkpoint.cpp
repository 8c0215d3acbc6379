// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/checkpoint.h"

#include "core/dialects/checkpoint_rates.h"
#include "core/dialects/conversion_law.h"
#include "core/document/groups.h"
#include "core/formats/json_state.h"
#include "core/schedule/boundaries.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace onecycle {
namespace {

using nlohmann::json;

/// The object under one of \p names, or the first of a list there; null if there is none.
template <std::size_t Count>
const json* memberOf(const json& tree, const std::array<const char*, Count>& names)
{
    for (const char* const name : names) {
        const auto member = tree.find(name);
        if (member == tree.end())
            continue;
        const json& value = member->is_array() && !member->empty() ? member->front() : *member;
        if (value.is_object())
            return &value;
    }
    return nullptr;
}

const json* schedulerOf(const json& tree)
{
    constexpr std::array names{"scheduler",       "lr_scheduler",         "lr_schedulers",
                               "sched",           "scheduler_state_dict", "lr_scheduler_state_dict",
                               "param_schedulers"};
    if (!tree.is_object())
        return nullptr;
    const json* const state = tree.contains("_schedule_phases") ? &tree : memberOf(tree, names);
    return state && state->contains("_schedule_phases") ? state : nullptr;
}

/// The groups of the optimizer; an empty array if they are not there.
json groupsOf(const json& tree)
{
    constexpr std::array names{"optimizer", "optimizer_state_dict", "optimizer_states", "optim"};
    const json* const optimizer = tree.contains("param_groups") ? &tree : memberOf(tree, names);
    const json groups = optimizer ? optimizer->value("param_groups", json()) : json();
    return groups.is_array() && groups.size() <= mostGroups ? groups : json::array();
}

/// The shortest pct_start whose phase ends where it ended.
double shareOf(double peak, double total)
{
    const double share = (peak + 1) / total;
    const double shorter = tidied(share);
    return shorter * total - 1 == peak ? shorter : pctStartFor(peak + 1, total).value_or(share);
}

/// `anneal_func` is a function in older versions, which has no JSON: its name may be there as a text.
std::string strategyOf(const SchedulerState& state, const json& tree, DialectReading& reading)
{
    if (state.annealFuncType == "cos" || state.annealFuncType == "linear")
        return state.annealFuncType;
    const json text = tree.value("anneal_func", json());
    if (text.is_string())
        return text.get<std::string>().find("linear") == std::string::npos ? "cos" : "linear";
    reading.remark("The state does not say how the values move (_anneal_func_type): cos, the default, is assumed.");
    return "cos";
}

std::optional<ReadError> phaseError(const SchedulerState& state)
{
    const auto& phases = state.schedulePhases;
    if (phases.size() == 2 || phases.size() == 3)
        return std::nullopt;
    return ReadError{"\"_schedule_phases\" has " + std::to_string(phases.size()) +
                     " phases; a OneCycleLR has two or three."};
}

}  // namespace

bool isCheckpoint(const json& tree)
{
    return schedulerOf(tree) != nullptr;
}

Result<ReadDocument, ReadError> readCheckpoint(const json& tree, const ReadRequest& request)
{
    const json& scheduler = *schedulerOf(tree);
    const auto state = stateFrom(scheduler);
    if (!state)
        return Unexpected(state.error());
    if (auto error = phaseError(*state))
        return Unexpected(std::move(*error));
    const json nothing = json::object();
    DialectReading reading(nothing, request);
    ScheduleConfig config;
    const auto total = static_cast<double>(state->totalSteps);
    config.totalSteps = total;
    config.pctStart = shareOf(state->schedulePhases[0].endStep, total);
    config.threePhase = state->schedulePhases.size() == 3;
    config.annealStrategy = strategyOf(*state, scheduler, reading);
    config.cycleMomentum = state->cycleMomentum;
    config.lastEpoch = static_cast<double>(std::max<std::int64_t>(state->lastEpoch, 0)) - 1;
    config.optimizer = state->useBeta1.value_or(false) ? "adam" : "sgd";
    if (const json groups = groupsOf(tree); !groups.empty())
        takeRates(reading, groups, config);
    else
        findRates(reading, *state, config);
    if (state->lastEpoch > 0)
        reading.remark("The run goes on with step " + std::to_string(state->lastEpoch) +
                       ": last_epoch = " + spelled(config.lastEpoch) + ".");
    return reading.finish(std::move(config),
                          "This is the state_dict of PyTorch's OneCycleLR: total_steps = " + spelled(total) + ".");
}

}  // namespace onecycle
