// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/python_arguments.h"

#include "core/formats/text_guard.h"

#include <array>

namespace onecycle {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t mostTokens = 100'000;
constexpr std::size_t deepestBrackets = 100;

/// Collects tokens into arguments up to the bracket that closes the call.
class ArgumentReader {
public:
    ArgumentReader(std::string_view source, std::size_t offset)
        : m_source(source), m_start(offset), m_tokens(source, offset)
    {}

    Result<std::vector<PythonArgument>, ReadError> read();

private:
    [[nodiscard]] bool closes(const PythonToken& token);
    [[nodiscard]] bool finishArgument(std::size_t comma = npos);
    [[nodiscard]] Unexpected<ReadError> failed(std::size_t offset, std::string message) const
    {
        return Unexpected(errorAt(m_source, offset, std::move(message)));
    }

    std::string_view m_source;
    std::size_t m_start;
    PythonTokens m_tokens;
    std::vector<PythonArgument> m_arguments;
    std::vector<PythonToken> m_current;
    std::string m_brackets;  ///< the closing ones that are awaited
};

Result<std::vector<PythonArgument>, ReadError> ArgumentReader::read()
{
    for (std::size_t count = 0; count < mostTokens; ++count) {
        const PythonToken token = m_tokens.next();
        if (token.kind == PythonToken::Kind::End)
            return failed(m_start, "The call is not complete: its closing bracket is missing.");
        if (token.is("'") || token.is("\""))
            return failed(token.offset, "The string that begins here is not closed.");
        const bool outside = m_brackets.empty();
        if (outside && token.is(")"))
            return !m_current.empty() && !finishArgument()
                       ? failed(token.offset, "A value is missing before this bracket.")
                       : Result<std::vector<PythonArgument>, ReadError>(m_arguments);
        if (outside && token.is(",")) {
            if (!finishArgument(token.offset))
                return failed(token.offset, "An argument is missing before this comma.");
            continue;
        }
        if (!closes(token))
            return failed(token.offset, "The brackets of the call do not match.");
        m_current.push_back(token);
    }
    return failed(m_start, "The call is too long to be one of OneCycleLR.");
}

/// Keeps account of brackets; false if \p token closes one that is not open, or opens too many.
bool ArgumentReader::closes(const PythonToken& token)
{
    constexpr std::string_view opening = "([{";
    constexpr std::string_view closing = ")]}";
    if (token.kind != PythonToken::Kind::Operator || token.text.size() != 1)
        return true;
    if (const auto kind = opening.find(token.text); kind != npos)
        m_brackets += closing[kind];
    else if (closing.find(token.text) != npos) {
        if (m_brackets.empty() || m_brackets.back() != token.text.front())
            return false;
        m_brackets.pop_back();
    }
    return m_brackets.size() <= deepestBrackets;
}

bool ArgumentReader::finishArgument(std::size_t comma)
{
    PythonArgument argument;
    argument.comma = comma;
    argument.begin = m_current.empty() ? comma : m_current.front().offset;
    if (m_current.size() >= 2 && m_current[0].isName() && m_current[1].is("=")) {
        argument.keyword = m_current[0].text;
        m_current.erase(m_current.begin(), m_current.begin() + 2);
    }
    if (m_current.empty())
        return false;
    const std::size_t begin = m_current.front().offset;
    argument.text = m_source.substr(begin, m_current.back().end() - begin);
    argument.tokens = std::move(m_current);
    m_current.clear();
    m_arguments.push_back(std::move(argument));
    return true;
}

}  // namespace

Result<std::vector<PythonArgument>, ReadError> readArguments(std::string_view source, std::size_t offset)
{
    return ArgumentReader(source, offset).read();
}

std::size_t endOfCall(std::string_view source, std::size_t offset, const std::vector<PythonArgument>& arguments)
{
    PythonTokens tokens(source, arguments.empty() ? offset : arguments.back().end());
    PythonToken token = tokens.next();
    return token.is(",") ? tokens.next().end() : token.end();
}

std::string_view calledName(const std::vector<PythonToken>& tokens)
{
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i)
        if (!tokens[i].isName() && !tokens[i].is("."))
            return {};
        else if (tokens[i].isName() && tokens[i + 1].is("("))
            return tokens[i].text;
    return {};
}

std::string_view lastAssignedCall(std::string_view source, std::string_view variable)
{
    std::string_view found;
    PythonTokens tokens(source);
    std::array<PythonToken, 2> last;
    bool assigned = false;
    for (PythonToken token = tokens.next(); token.kind != PythonToken::Kind::End; token = tokens.next()) {
        if (last[0].isName() && last[0].text == variable && last[1].is("="))
            assigned = true;
        if (assigned && token.is("(")) {
            found = last[1].isName() ? last[1].text : std::string_view();
            assigned = false;
        } else if (!token.isName() && !token.is(".")) {
            assigned = false;
        }
        last = {last[1], token};
    }
    return found;
}

}  // namespace onecycle
