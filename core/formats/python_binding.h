// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/python_arguments.h"

#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// An argument of `OneCycleLR(...)` and what it is for.
struct BoundArgument {
    enum class Form { Positional, Keyword, InStars };

    std::string key;  ///< `optimizer`, a parameter's key or `verbose`
    Form form = Form::Keyword;
    PythonArgument argument;
};

/// The arguments of one call.
struct CallBinding {
    std::vector<BoundArgument> arguments;  ///< in their order; those of `**{...}` and `**dict(...)` among them
    std::vector<PythonArgument> unread;    ///< `*values` and `**values` whose content is code
    std::size_t end = 0;                   ///< behind the closing bracket

    /// The one for \p key, or nullptr.
    [[nodiscard]] const BoundArgument* find(std::string_view key) const;
};

/// Binds the arguments of the OneCycleLR call whose opening bracket ends at \p offset, in PyTorch's order and with
/// Python's rules.
[[nodiscard]] Result<CallBinding, ReadError> bindArguments(std::string_view source, std::size_t offset);

}  // namespace onecycle
