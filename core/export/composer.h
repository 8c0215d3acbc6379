// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for MosaicML Composer: a function that makes a Trainer which steps PyTorch's own OneCycleLR every batch.
bool writeComposer(const ExportInput& input, const Sink& sink);

/// What Composer makes of it: PyTorch's class runs, so the schedule itself.
[[nodiscard]] TargetFacts composerFacts(const ExportInput& input);

}  // namespace onecycle
