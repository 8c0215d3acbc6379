// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/python_tokens.h"

#include <vector>

namespace onecycle {

/// One logical line of Python: what stands up to a line end outside brackets.
struct PythonStatement {
    std::vector<PythonToken> tokens;  ///< the first thousand of them; never empty
    std::size_t indentation = 0;      ///< column of the first token, from 0

    [[nodiscard]] std::size_t offset() const { return tokens.front().offset; }
};

/// Splits Python source into logical lines, one at a time. Linear time, constant memory.
class PythonStatements {
public:
    explicit PythonStatements(std::string_view source) : m_source(source), m_tokens(source), m_pending(m_tokens.next())
    {}

    /// Makes \p statement the next one, in the memory that it has; false at the end.
    [[nodiscard]] bool next(PythonStatement& statement);

private:
    [[nodiscard]] bool passesLineEnd(std::size_t from, std::size_t to);

    std::string_view m_source;
    PythonTokens m_tokens;
    PythonToken m_pending;
    std::size_t m_lineStart = 0;
    std::size_t m_end = 0;  ///< of the last token
};

}  // namespace onecycle
