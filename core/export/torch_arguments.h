// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

#include <string>
#include <string_view>

namespace onecycle {

/// How a call of PyTorch's OneCycleLR is written.
struct TorchCall {
    std::string_view indent = "    ";
    bool loaderLength = false;     ///< `len(loader)` for steps_per_epoch where ViewState::codeLoaderLength asks for it
    bool expressions = false;      ///< the code that the schedule's script has for a value, where it stands for it
    bool resume = false;           ///< with last_epoch; without it where the framework's checkpoints resume
    std::string_view always = {};  ///< an argument that is written even if it has PyTorch's default
};

/// The arguments of `OneCycleLR(optimizer, ...)` after `optimizer`, one `name=value,` a line: those that differ from
/// PyTorch's defaults, or all if ViewState::codeAllArguments says so.
[[nodiscard]] std::string torchArguments(const ExportInput& input, const TorchCall& call);

/// The code that torchArguments() writes for \p key in the place of its value, if the call says `expressions`: what the
/// schedule came with, as long as it stands for the value; for `len(...)` as steps_per_epoch
/// ViewState::codeLoaderLength decides, whatever its value. nullptr if there is none.
[[nodiscard]] const Expression* keptExpression(const ExportInput& input, std::string_view key);

}  // namespace onecycle
