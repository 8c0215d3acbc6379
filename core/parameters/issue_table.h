// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/text_mark.h"

#include <span>
#include <string_view>

namespace onecycle {

/// All texts of one code; `%1`, `%2` ... are the issue's arguments.
struct IssueRow {
    std::string_view code;
    TextMark sentence;               ///< ours: what is wrong, with which value, and what to do
    std::string_view torch = {};     ///< type and text of torch 2.14; empty where PyTorch raises nothing
    std::string_view torch113 = {};  ///< the same of torch 1.13; empty where it is that of 2.14
};

/// The codes of errors: PyTorch's, in the order of its constructor, our refusals, those of a running scheduler.
[[nodiscard]] std::span<const IssueRow> errorTable();

/// The codes of warnings, then of notes: what PyTorch accepts silently.
[[nodiscard]] std::span<const IssueRow> warningTable();

}  // namespace onecycle
