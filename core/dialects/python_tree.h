// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/python_tokens.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string_view>

namespace onecycle {

/// The member that marks an object as code, which stands where a value should: its text.
inline constexpr const char* codeMember = "$code";
/// The line of such code, counted from 1.
inline constexpr const char* lineMember = "$line";
/// Where the code is a call: the list of its positional arguments; the name of what is called.
inline constexpr const char* argumentsMember = "$arguments";
inline constexpr const char* callMember = "$call";
/// The member of a dictionary whose keys are numbers: the list of its pairs.
inline constexpr const char* pairsMember = "$pairs";

/// The tree that \p tokens of \p source write down, as JSON would have it: literals, lists and tuples, `dict(...)` and
/// `{...}`. What is none of these is an object with `codeMember`. Nothing is evaluated but arithmetic of numbers.
[[nodiscard]] nlohmann::json pythonTree(std::string_view source, std::span<const PythonToken> tokens);

}  // namespace onecycle
