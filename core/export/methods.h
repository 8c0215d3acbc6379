// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// A LaTeX document of one sentence for a methods section, with every number that matters, and of the BibTeX entries
/// that it cites.
bool writeMethods(const ExportInput& input, const Sink& sink);

}  // namespace onecycle
