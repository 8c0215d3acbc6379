// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"
#include "core/support/issue.h"
#include "core/support/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

struct Script;

/// Why a text could not be read: a sentence and, where known, the place.
struct ReadError {
    std::string message;  ///< plain English: what, where, what to do
    int line = 0;         ///< 1-based; 0 unknown
    int column = 0;
};

/// One schedule of several in a text: to choose from.
struct FoundCall {
    std::string text;  ///< its beginning, in one line: "OneCycleLR(optimizer, max_lr=0.1, ..."
    int line = 0;      ///< 1-based
};

/// A value that only the person knows: code stands in its place. The configuration has nothing or the default there.
struct Question {
    std::string key;                        ///< the parameter
    std::string text;                       ///< the code: "args.lr"
    int line = 0;                           ///< 1-based
    std::optional<double> suggestion = {};  ///< what the script has unless its caller says otherwise
};

/// What is asked of a reader.
struct ReadRequest {
    std::size_t call = 0;                  ///< which of ReadDocument::calls; the last one if there are fewer
    std::vector<Assignment> answers = {};  ///< to the questions of an earlier reading: by the law of some frameworks
                                           ///< a length is needed to say what pct_start is
};

/// A document that was read, with what is to be said about the reading.
struct ReadDocument {
    DocumentValue value;
    ViewState view;
    std::vector<std::string> remarks = {};  ///< sentences: unknown keys kept, arguments that were ignored
    bool newerVersion = false;              ///< written by a newer program: opens read-only
    bool isDocument =
        false;  ///< it was an .onecycle document (saving goes back to the file), not a call, keywords or a picture
    std::vector<FoundCall> calls = {};          ///< every schedule that the text has, if there are several
    std::size_t call = 0;                       ///< which of them this is
    std::vector<Question> questions = {};       ///< what is to be asked, in the order of the parameters
    std::shared_ptr<const Script> script = {};  ///< the text and its call, if the call can be patched in it
};

/// Reads \p text of any known kind, recognised from its content: a share string (`onecycle:...`); in JSON or YAML (up
/// to 2 MiB) an .onecycle document, PyTorch's keyword arguments (bare or under "config"), or a configuration of Hydra
/// or LightningCLI; a configuration of one of the frameworks of dialectFrom(); a Python text with `OneCycleLR(...)`
/// calls, or with what readDialectPython() knows; a table of steps (CSV); a picture (PNG, SVG, PDF) that carries one of
/// these; any text with the header of an exported file. Bad, huge (over 64 MiB), deeply nested or binary input gives a
/// ReadError in bounded time and memory.
[[nodiscard]] Result<ReadDocument, ReadError> readDocument(std::string_view text, const ReadRequest& request = {});

}  // namespace onecycle
