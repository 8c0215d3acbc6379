// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/python_tokens.h"

#include <algorithm>

namespace onecycle {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Letters beyond ASCII are taken as they come: all that matters is where a name ends.
bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool isNamePart(char c)
{
    return isNameStart(c) || isDigit(c);
}

bool isStringPrefix(std::string_view name)
{
    return name.size() <= 2 && name.find_first_not_of("rRbBuUfF") == std::string_view::npos;
}

}  // namespace

PythonToken PythonTokens::next()
{
    using enum PythonToken::Kind;
    skipSpace();
    const char c = at(m_offset);
    if (m_offset >= m_source.size())
        return {End, {}, m_source.size()};
    if (isNameStart(c)) {
        const std::size_t length = nameLength();
        if (isStringPrefix(m_source.substr(m_offset, length)))
            if (const std::size_t quoted = stringLength(m_offset + length))
                return take(String, length + quoted);
        return take(Name, length);
    }
    if (isDigit(c) || (c == '.' && isDigit(at(m_offset + 1))))
        return take(Number, numberLength());
    if (const std::size_t quoted = stringLength(m_offset))
        return take(String, quoted);
    return take(Operator, operatorLength());
}

PythonToken PythonTokens::take(PythonToken::Kind kind, std::size_t length)
{
    const PythonToken token{kind, m_source.substr(m_offset, length), m_offset};
    m_offset += token.text.size();
    return token;
}

void PythonTokens::skipSpace()
{
    bool lineStart = m_offset == 0;  // where a doctest has its prompt; elsewhere three points are an Ellipsis
    while (m_offset < m_source.size()) {
        const char c = m_source[m_offset];
        const std::string_view rest = m_source.substr(m_offset);
        const bool prompt = lineStart && (rest.starts_with(">>> ") || rest.starts_with("... "));
        if (m_offset == 0 && rest.starts_with("\xEF\xBB\xBF"))
            m_offset = 3;
        else if (c == '#')
            m_offset = std::min(m_source.find('\n', m_offset), m_source.size());
        else if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\n')
            ++m_offset;
        else if (rest.starts_with("\\\n") || rest.starts_with("\\\r\n"))
            m_offset += 2;
        else if (prompt)
            m_offset += 4;
        else
            return;
        lineStart = !prompt && (lineStart || c == '\n' || c == '\\');
    }
}

/// Length of the string that begins with the quote at \p quote, quotes included; 0 if there is none or nothing closes
/// it.
std::size_t PythonTokens::stringLength(std::size_t quote)
{
    const char mark = at(quote);
    if (mark != '"' && mark != '\'')
        return 0;
    const bool triple = at(quote + 1) == mark && at(quote + 2) == mark;
    const std::size_t width = triple ? 3 : 1;
    std::size_t& unclosedUntil = m_unclosedUntil[(mark == '"' ? 1U : 0U) + (triple ? 2U : 0U)];
    if (quote < unclosedUntil)
        return 0;
    std::size_t i = quote + width;
    while (i < m_source.size() && (triple || m_source[i] != '\n')) {
        if (m_source[i] == '\\') {
            i += 2;
        } else if (m_source[i] == mark && (!triple || (at(i + 1) == mark && at(i + 2) == mark))) {
            return i + width - quote;
        } else {
            ++i;
        }
    }
    unclosedUntil = i;
    return 0;
}

std::size_t PythonTokens::nameLength() const
{
    std::size_t end = m_offset + 1;
    while (end < m_source.size() && isNamePart(m_source[end]))
        ++end;
    return end - m_offset;
}

std::size_t PythonTokens::numberLength() const
{
    std::size_t end = m_offset;
    while (end < m_source.size() && (isNamePart(m_source[end]) || m_source[end] == '.')) {
        const bool exponent = m_source[end] == 'e' || m_source[end] == 'E';
        ++end;
        if (exponent && (at(end) == '+' || at(end) == '-') && isDigit(at(end + 1)))
            ++end;
    }
    return end - m_offset;
}

std::size_t PythonTokens::operatorLength() const
{
    const std::string_view three = m_source.substr(m_offset, 3);
    const std::string_view rest = three.substr(0, 2);
    constexpr std::string_view assigning = "=!<>:+-*/%@&|^";
    if (rest == "**" || rest == "//" || rest == "<<" || rest == ">>")
        return three.ends_with("=") && three.size() == 3 ? 3 : 2;
    return rest.size() == 2 && rest[1] == '=' && assigning.find(rest[0]) != std::string_view::npos ? 2 : 1;
}

}  // namespace onecycle
