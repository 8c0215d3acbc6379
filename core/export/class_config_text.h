// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Optimiser and scheduler for `hydra.utils.instantiate()`: `_target_` and `_partial_`. Only arguments that differ from
/// PyTorch's defaults, unless the view asks for all; unset ones never.
bool writeHydra(const ExportInput& input, const Sink& sink);

/// Optimiser and scheduler for LightningCLI: `class_path` and `init_args`, with a warning: its scheduler steps once per
/// epoch.
bool writeLightningCli(const ExportInput& input, const Sink& sink);

}  // namespace onecycle
