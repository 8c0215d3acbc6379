// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// A LaTeX document of one picture, drawn by pgfplots: learning rate and momentum over the steps, with the ends of the
/// phases. Its points are those of polyline(): a few dozen for a phase however long the run.
bool writePgfplots(const ExportInput& input, const Sink& sink);

}  // namespace onecycle
