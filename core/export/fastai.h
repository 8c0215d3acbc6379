// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for fastai: a ParamScheduler with a function of the position.
bool writeFastai(const ExportInput& input, const Sink& sink);

/// What fastai makes of it: the schedule itself.
[[nodiscard]] TargetFacts fastaiFacts(const ExportInput& input);

}  // namespace onecycle
