// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// YAML for Axolotl: `lr_scheduler: one_cycle` with its arguments.
bool writeAxolotl(const ExportInput& input, const Sink& sink);

/// What Axolotl makes of it: PyTorch's class with one learning rate.
[[nodiscard]] TargetFacts axolotlFacts(const ExportInput& input);

}  // namespace onecycle
