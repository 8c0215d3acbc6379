// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/parameters/parameter.h"

#include <span>
#include <string>
#include <string_view>

namespace onecycle {

/// The arguments of `OneCycleLR(optimizer, ...)` in the order of PyTorch's signature, without `optimizer` and
/// `verbose`.
[[nodiscard]] std::span<const std::string_view> signature();

/// What a value of \p parameter looks like, for a sentence: `a number such as 0.3`, `"cos" or "linear"`.
[[nodiscard]] std::string wanted(const Parameter& parameter);

/// The key of an optimiser from its key, its class or its class with modules (`torch.optim.AdamW`); other names stay as
/// they are, for validation to report.
[[nodiscard]] std::string optimizerKey(std::string_view name);

/// Why \p name is ignored, with the argument it may have been meant for.
[[nodiscard]] std::string ignoredArgument(std::string_view name);

/// ` Did you mean "max_lr"?`, or nothing.
[[nodiscard]] std::string suggestion(std::string_view name);

}  // namespace onecycle
