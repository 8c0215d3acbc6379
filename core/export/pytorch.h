// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// A fragment of Python that expects `optimizer` (`loader` where its length is asked for, and what the schedule's
/// expressions name) and defines `scheduler`,
/// with the loop it belongs in as a comment. For torch 1.8 and later; the tests run it under 1.13.
bool writePytorch(const ExportInput& input, const Sink& sink);

/// What PyTorch makes of it: the schedule itself.
[[nodiscard]] TargetFacts pytorchFacts(const ExportInput& input);

}  // namespace onecycle
