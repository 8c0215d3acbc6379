// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// A Python script that draws learning rate and momentum over the steps with Matplotlib, from the portable function,
/// and writes `onecycle.pdf`.
bool writeMatplotlib(const ExportInput& input, const Sink& sink);

}  // namespace onecycle
