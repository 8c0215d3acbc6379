// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace onecycle {

/// How much an issue matters: an error (PyTorch raises, or there is nothing to draw), a warning (PyTorch accepts, the
/// user would not), a note (worth knowing).
enum class Severity { Error, Warning, Note };

/// A number or a text inside a sentence: integers are written as Python writes an int, doubles as Python's repr.
using IssueArgument = std::variant<std::int64_t, double, std::string>;

/// The nearest configuration that works: what to assign, all at once.
struct Fix {
    std::vector<Assignment> assignments;
};

/// One finding about a configuration, as a code and its numbers; the sentence is made by issueSentence().
struct Issue {
    Severity severity = Severity::Error;
    std::string_view code;  ///< stable, e.g. `pct_start-range`; a row of the table in issue_text.cpp
    std::string key;        ///< the parameter's key, or empty
    std::vector<IssueArgument> arguments;
    std::vector<Fix> fixes;  ///< nearest first; often empty
    bool raised = false;     ///< PyTorch itself raises this (pytorchSentence() has its text)
};

}  // namespace onecycle
