// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/torch_errors.h"
#include "core/support/issue.h"
#include "core/support/text_mark.h"

#include <string>

namespace onecycle {

/// Our sentence for \p code: what is wrong, with which value, and what to do; `%1` ... are the issue's arguments.
/// Marked for translation; every code that core makes has one (a test walks them).
[[nodiscard]] TextMark issueTemplate(std::string_view code);

/// issueTemplate() with the issue's arguments put in, in English: what the command line prints.
[[nodiscard]] std::string issueSentence(const Issue& issue);

/// What PyTorch raises, type and text: `ValueError: Expected positive integer epochs, but got -1`. Empty if
/// `!issue.raised`.
[[nodiscard]] std::string pytorchSentence(const Issue& issue, TorchVersion version = TorchVersion::V2_14);

/// What \p fix does, in English: "Set pct_start to 0.2".
[[nodiscard]] std::string fixSentence(const Fix& fix);

/// An argument as it stands in a sentence.
[[nodiscard]] std::string argumentText(const IssueArgument& argument);

/// Puts \p arguments in place of `%1` ... `%9` of \p pattern.
[[nodiscard]] std::string fill(std::string_view pattern, const std::vector<std::string>& arguments);

}  // namespace onecycle
