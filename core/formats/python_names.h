// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/python_literal.h"

#include <map>
#include <set>
#include <string_view>

namespace onecycle {

/// What a name is assigned.
struct NamedValue {
    PythonLiteral literal;
    std::string_view text;   ///< as it is written: `3e-4`
    std::size_t offset = 0;  ///< of the assignment in the source
};

using NamedValues = std::map<std::string_view, NamedValue>;

/// The values of those of \p names that \p source assigns exactly once, to a literal (`EPOCHS = 10`, `lr: float =
/// 3e-4`), so that it is certain to have happened before \p place is reached: above it, and in a block that \p place
/// is in. A name that is bound in any other way (a loop, a parameter, an import, `+=`, a class's member) has none.
[[nodiscard]] NamedValues namedValues(std::string_view source, std::size_t place,
                                      const std::set<std::string_view>& names);

}  // namespace onecycle
