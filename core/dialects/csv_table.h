// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/curve_table.h"
#include "core/formats/read.h"

namespace onecycle {

/// The table in \p text (see readCsv()). Every step has a row, the steps rise by one; a row that does not fit is an
/// error with its line. What the columns are taken for where that is not plain is remarked.
[[nodiscard]] Result<CurveTable, ReadError> parseTable(std::string_view text, std::vector<std::string>& remarks);

/// True if the first lines of \p text are a table of a learning rate: a header that names one, or three rows of
/// numbers.
[[nodiscard]] bool isTable(std::string_view text);

}  // namespace onecycle
