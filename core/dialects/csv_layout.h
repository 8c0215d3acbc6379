// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialects/csv_columns.h"

namespace onecycle {

/// What the first lines say about the table.
struct CsvLayout {
    CsvColumns columns;
    char separator = ',';
    bool header = false;
    std::size_t width = 0;  ///< fields of each row
};

/// The layout of the table in \p text: a header that names a learning rate, or three rows of one to three numbers;
/// nothing for any other text.
[[nodiscard]] std::optional<CsvLayout> layoutOf(std::string_view text);

}  // namespace onecycle
