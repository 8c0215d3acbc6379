// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// A Python module without dependencies: `one_cycle(step)` gives the list of `(lr, momentum)` of the parameter groups,
/// bit for bit PyTorch's; the momentum is None if the schedule does not cycle it.
bool writePython(const ExportInput& input, const Sink& sink);

/// What the module makes of it: the schedule itself.
[[nodiscard]] TargetFacts pythonFacts(const ExportInput& input);

}  // namespace onecycle
