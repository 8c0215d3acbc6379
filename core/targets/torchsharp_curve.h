// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/targets/target_curve.h"

namespace onecycle {

/// TorchSharp's OneCycleLR: PyTorch's formula, but where it looks for the last phase it compares the index of the
/// parameter group with that of the phase, so that one group never leaves the first phase: group 1 of a schedule of two
/// phases, group 2 of three. Source: src/TorchSharp/Optimizers/LRScheduler.cs.
[[nodiscard]] TargetCurve torchsharpCurve(const Schedule& schedule);

}  // namespace onecycle
