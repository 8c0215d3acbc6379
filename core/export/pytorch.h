// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// A fragment of Python that expects `optimizer` (and `loader` where its length is asked for) and defines `scheduler`,
/// with the loop it belongs in as a comment. For torch 1.8 and later; the tests run it under 1.13.
bool writePytorch(const ExportInput& input, const Sink& sink);

}  // namespace onecycle
