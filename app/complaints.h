// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/issue.h"

#include <string>
#include <string_view>
#include <vector>

namespace onecycle::app {

/// What the shell sees.
namespace exit_code {
inline constexpr int done = 0;
inline constexpr int refused = 1;   ///< the file system refused
inline constexpr int badUsage = 2;  ///< bad usage or configuration
}  // namespace exit_code

/// Prints `error: SUBJECT: SENTENCE` on stderr; without the subject if it is empty.
void printError(std::string_view subject, std::string_view sentence);

/// Prints `warning: SUBJECT: SENTENCE` on stderr.
void printWarning(std::string_view subject, std::string_view sentence);

/// Prints an error or a warning of core, with what PyTorch raises; a note is quiet.
void printIssue(const Issue& issue);

}  // namespace onecycle::app
