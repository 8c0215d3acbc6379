// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policies/policy_number.h"
#include "core/policies/reference_policy.h"
#include "core/schedule/schedule.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

struct PolicyRun;

/// Why a policy makes no schedule: the field that is wrong and the sentence that names it, its value and the remedy.
struct PolicyFault {
    std::string key;
    std::string sentence;
};

/// One kind of reference policy. A new one is a new file and a line in policies().
struct Policy {
    std::string_view key;  ///< as in files and on the command line
    TextMark name;
    TextMark difference;  ///< how it differs from 1cycle, one sentence
    TextMark momentum;    ///< what it does to the momentum, one sentence
    std::span<const PolicyNumber> numbers;
    std::vector<Phase> (*phases)(const PolicyRun& run);  ///< of one parameter group, none of them empty
    /// Whether numbers that are right alone make no run together.
    std::optional<PolicyFault> (*conflict)(const ReferencePolicy& policy) = nullptr;
};

[[nodiscard]] std::span<const Policy> policies();

/// The row of \p key, or nullptr.
[[nodiscard]] const Policy* findPolicy(std::string_view key);

/// The row of the number \p key of \p policy, or nullptr.
[[nodiscard]] const PolicyNumber* findNumber(const Policy& policy, std::string_view key);

/// Makes \p policy, of which there is a row, state \p values for \p key, one of its numbers.
void setNumber(ReferencePolicy& policy, std::string_view key, std::vector<double> values);

/// The first fault of \p policy; nothing if it can be built.
[[nodiscard]] std::optional<PolicyFault> faultOf(const ReferencePolicy& policy);

/// The schedule of \p policy beside \p beside, a configuration that can be built, with as many parameter groups.
/// Where \p beside leaves the momentum alone, so does the policy. Nothing where the policy has a fault.
/// Steps of warm-ups and milestones are rounded to whole ones as Python's round() does; a decay ends on step
/// total_steps, one past the last, as in PyTorch's and Hugging Face's schedulers.
[[nodiscard]] std::optional<Schedule> policySchedule(const ReferencePolicy& policy, const ScheduleConfig& beside);

}  // namespace onecycle
