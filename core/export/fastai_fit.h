// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// Python for fastai: `fit_one_cycle` at the same arguments.
bool writeFastaiFit(const ExportInput& input, const Sink& sink);

/// What fit_one_cycle makes of it: the peak at pct_start of the run, the end one step after it.
[[nodiscard]] TargetFacts fastaiFitFacts(const ExportInput& input);

}  // namespace onecycle
