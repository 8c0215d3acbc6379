// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <string>
#include <string_view>

namespace onecycle {

/// What a share string begins with.
inline constexpr std::string_view sharePrefix = "onecycle:";

/// The schedule in one line of ASCII that a shell takes without quotes:
/// `onecycle:max_lr=0.1:0.01,total_steps=1000,pct_start=0.25,optimizer=adamw,groups=body:head,name=My%20run`. Only what
/// differs from PyTorch's defaults; the numbers of the groups are separated by colons, a list of one ends in a colon;
/// words are percent-encoded; `groups` is their names, or how many there are.
[[nodiscard]] std::string writeShareString(const ScheduleConfig& config, std::string_view name = "Schedule");

/// Reads a share string of up to 64 KiB, with white space around it or not. Unknown keys are ignored, with a remark.
[[nodiscard]] Result<ReadDocument, ReadError> readShareString(std::string_view text);

/// True if \p text begins like one: YAML would have white space behind the colon.
[[nodiscard]] bool looksLikeShareString(std::string_view text);

}  // namespace onecycle
