// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace onecycle::app {

/// Rows of words, aligned in columns with two spaces between them, each line indented by two.
[[nodiscard]] std::string textTable(const std::vector<std::vector<std::string>>& rows);

}  // namespace onecycle::app
