// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/python_statements.h"

#include <algorithm>

namespace onecycle {
namespace {

constexpr std::size_t mostTokens = 1000;

}  // namespace

/// True if a line ends between two tokens and no backslash joins it with the next.
bool PythonStatements::passesLineEnd(std::size_t from, std::size_t to)
{
    const std::string_view gap = m_source.substr(from, to - from);
    const auto last = gap.rfind('\n');
    if (last == std::string_view::npos)
        return false;
    m_lineStart = from + last + 1;
    const auto first = gap.find_first_of("#\n\\");
    return gap[first] != '\\' || gap.find('#') != std::string_view::npos;
}

bool PythonStatements::next(PythonStatement& statement)
{
    if (m_pending.kind == PythonToken::Kind::End)
        return false;
    (void)passesLineEnd(m_end, m_pending.offset);
    statement.tokens.clear();
    statement.indentation = m_pending.offset - m_lineStart;
    int depth = 0;
    do {
        if (statement.tokens.size() < mostTokens)
            statement.tokens.push_back(m_pending);
        depth = std::max(0, depth + m_pending.depthChange());
        m_end = m_pending.end();
        m_pending = m_tokens.next();
    } while (m_pending.kind != PythonToken::Kind::End && (!passesLineEnd(m_end, m_pending.offset) || depth > 0));
    return true;
}

}  // namespace onecycle
