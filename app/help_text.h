// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {  // NOLINT(readability-identifier-naming): the library's name
class FormatterBase;
}

namespace onecycle::app {

/// The layout of `--help`.
[[nodiscard]] std::shared_ptr<CLI::FormatterBase> helpFormatter();

/// \p text in lines that fit beside the column of the options in a terminal of 80 columns: the parser does not break
/// lines.
[[nodiscard]] std::string wrapped(std::string_view text);

[[nodiscard]] std::string joined(const std::vector<std::string>& words, std::string_view separator);

}  // namespace onecycle::app
