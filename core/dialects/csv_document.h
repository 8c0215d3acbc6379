// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <string_view>

namespace onecycle {

/// Reads a table of steps as text: comma, semicolon (then with decimal commas too) or tab between the columns; a header
/// with columns such as `step`, `lr`, `momentum`, or none and one to three columns of numbers. The document has the
/// table as an imported curve and, to be edited, the OneCycleLR that comes nearest, with its largest error as a remark.
[[nodiscard]] Result<ReadDocument, ReadError> readCsv(std::string_view text);

/// True if the first lines of \p text are such a table.
[[nodiscard]] bool looksLikeCsv(std::string_view text);

}  // namespace onecycle
