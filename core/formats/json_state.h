// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"
#include "core/schedule/scheduler.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace onecycle {

/// \p state as one JSON object with the keys of PyTorch's `OneCycleLR.state_dict()` (2.14), in its order: what
/// `json.load` and `load_state_dict` take. Non-finite numbers are the strings "inf", "-inf", "nan".
[[nodiscard]] std::string writeJsonState(const SchedulerState& state);

/// Reads a `state_dict()` of any version of PyTorch as JSON. `use_beta1` and `_anneal_func_type` may be missing and
/// then leave those of the scheduler that loads the state alone; keys that OneCycleLR does not use (`verbose`,
/// `anneal_func`,
/// `_is_initial`) are passed over. A missing key or a value of the wrong type is an error that names the key.
[[nodiscard]] Result<SchedulerState, ReadError> readJsonState(std::string_view text);

/// The same from a tree, an object.
[[nodiscard]] Result<SchedulerState, ReadError> stateFrom(const nlohmann::json& object);

}  // namespace onecycle
