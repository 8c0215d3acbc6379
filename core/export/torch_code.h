// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/torch_arguments.h"

#include <string>
#include <string_view>

namespace onecycle {

/// A call of PyTorch's class from `OneCycleLR(` to `)`, its lines after the first behind \p indent; \p optimizer is the
/// code of the first argument.
[[nodiscard]] std::string oneCycleCall(const ExportInput& input, const std::string& indent,
                                       std::string_view optimizer = "optimizer", std::string_view always = {});

/// A call that makes the optimiser of \p config over \p parameters: `torch.optim.SGD(model.parameters(), lr=0.004)`.
[[nodiscard]] std::string optimizerCall(const ScheduleConfig& config, std::string_view parameters);

/// A comment that names the parameter groups in their order; nothing for one group.
[[nodiscard]] std::string groupsComment(const ScheduleConfig& config, const std::string& indent);

/// Facts of a framework that runs PyTorch's class itself, at step 0 of the run, and steps it after every update.
[[nodiscard]] TargetFacts torchClassFacts(const ExportInput& input, std::string framework, TextMark step);

}  // namespace onecycle
