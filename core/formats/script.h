// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"

#include <cstddef>
#include <string>

namespace onecycle {

/// A program that somebody wrote and the OneCycleLR call in it: all of it stays as it is but the values of the call.
struct Script {
    std::string text;
    std::size_t callBegin = 0;  ///< of `OneCycleLR(`, in bytes
    std::size_t arguments = 0;  ///< behind the opening bracket
    std::size_t callEnd = 0;    ///< behind the closing bracket
    ScheduleConfig config;      ///< what the call says; code that nobody has answered says the default
};

/// \p script with the call changed to say what \p entry is. An argument whose value differs from what the script says
/// is replaced in its place, code whose value the person gave and did not change stays. Further arguments are added
/// behind the last one as the call is laid out; lengths that are no longer set are removed. Nothing else is touched:
/// the text comes back byte for byte if nothing differs. The optimiser and the names of the groups are no arguments of
/// the call.
[[nodiscard]] std::string patchedScript(const Script& script, const ScheduleEntry& entry);

}  // namespace onecycle
