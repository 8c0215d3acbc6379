// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// A C++ header for LibTorch, which has no OneCycleLR: a class derived from `torch::optim::LRScheduler` that sets
/// learning rate and momentum of every parameter group, bit for bit as PyTorch does. For C++14 and LibTorch 1.9 or
/// later.
bool writeLibtorch(const ExportInput& input, const Sink& sink);

/// What LibTorch makes of it: the schedule itself.
[[nodiscard]] TargetFacts libtorchFacts(const ExportInput& input);

}  // namespace onecycle
