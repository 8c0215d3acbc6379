// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for PaddlePaddle: `paddle.optimizer.lr.OneCycleLR`, which schedules the learning rate alone and takes the
/// final one as it is (`end_learning_rate`), with the factors of the parameter groups.
bool writePaddle(const ExportInput& input, const Sink& sink);

/// What Paddle makes of it: PyTorch's phases and curves without the momentum.
[[nodiscard]] TargetFacts paddleFacts(const ExportInput& input);

}  // namespace onecycle
