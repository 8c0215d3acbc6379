// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/python_statements.h"

#include <set>
#include <string_view>
#include <vector>

namespace onecycle {

/// Those of \p names that \p statement may give a value, once for each time: by an assignment of any kind, a loop, an
/// import, a definition and its parameters, `as`, `global`, `del`. In doubt a name is among them.
[[nodiscard]] std::vector<std::string_view> boundNames(const PythonStatement& statement,
                                                       const std::set<std::string_view>& names);

}  // namespace onecycle
