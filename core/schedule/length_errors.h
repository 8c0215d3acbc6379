// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/torch_errors.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// The errors found so far: PyTorch's own and our refusals of what PyTorch accepts but a double cannot count.
struct Findings {
    std::vector<Issue> raised;
    std::vector<Issue> refused;

    void raise(std::string_view code, std::string key, std::vector<IssueArgument> arguments = {})
    {
        raised.push_back({Severity::Error, code, std::move(key), std::move(arguments), {}, true});
    }

    void refuse(std::string_view code, std::string key, std::vector<IssueArgument> arguments = {})
    {
        refused.push_back({Severity::Error, code, std::move(key), std::move(arguments), {}, false});
    }
};

/// Checks total_steps, or epochs and steps_per_epoch, in the order of \p version; gives the number of steps if it is
/// valid.
[[nodiscard]] std::optional<double> checkedLength(const ScheduleConfig& config, TorchVersion version,
                                                  Findings& findings);

}  // namespace onecycle
