// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// `Source: ` and the configuration as a share string.
[[nodiscard]] std::string sourceLine(const ExportInput& input);

/// What every exported code says of itself: the framework, the source configuration as a share string, and the report
/// (reportLines()). One sentence an item, for files that know no comments.
[[nodiscard]] std::vector<std::string> headerLines(const ExportInput& input, const TargetFacts& facts);

/// The same as a comment, each line behind \p marker (`#`, `//`, `%`) and wrapped, with an empty line after it.
[[nodiscard]] std::string headerComment(const ExportInput& input, const TargetFacts& facts,
                                        std::string_view marker = "#");

/// \p sentence as comment lines behind \p marker, broken between words at \p width characters; what follows the first
/// line is indented by \p indent.
[[nodiscard]] std::string commentLines(std::string_view sentence, std::string_view marker = "#",
                                       std::string_view indent = "", std::size_t width = 78);

}  // namespace onecycle
