// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"
#include "core/support/issue.h"
#include "core/support/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// Why a text could not be read: a sentence and, where known, the place.
struct ReadError {
    std::string message;  ///< plain English: what, where, what to do
    int line = 0;         ///< 1-based; 0 unknown
    int column = 0;
};

/// A document that was read, with what is to be said about the reading.
struct ReadDocument {
    DocumentValue value;
    ViewState view;
    std::vector<std::string> remarks;  ///< sentences: unknown keys kept, arguments that were ignored
    bool newerVersion = false;         ///< written by a newer program: opens read-only
    bool isDocument =
        false;  ///< it was an .onecycle document (saving goes back to the file), not a call, keywords or a picture
};

/// Reads \p text of any known kind, recognised from its content: a share string (`onecycle:...`); in JSON or YAML (up
/// to 2 MiB) an .onecycle document, PyTorch's keyword arguments (bare or under "config"), or a configuration of Hydra
/// or LightningCLI; a Python text with a `OneCycleLR(...)` call of literal keyword arguments; a picture (PNG, SVG, PDF)
/// that carries one of these. Bad, huge (over 64 MiB), deeply nested or binary input gives a ReadError in bounded time
/// and memory.
[[nodiscard]] Result<ReadDocument, ReadError> readDocument(std::string_view text);

}  // namespace onecycle
