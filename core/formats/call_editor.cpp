// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/call_editor.h"

#include <algorithm>
#include <cassert>

namespace onecycle {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view blanks = " \t";

bool isWhite(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == npos;
}

}  // namespace

CallEditor::CallEditor(std::string text, std::size_t arguments) : m_text(std::move(text)), m_arguments(arguments)
{
    readAgain();
}

void CallEditor::readAgain()
{
    auto binding = bindArguments(m_text, m_arguments);
    assert(binding);
    m_binding = std::move(binding).value();
}

void CallEditor::replace(std::string_view key, std::string_view value)
{
    const PythonArgument& argument = find(key)->argument;
    m_text.replace(argument.offset(), argument.end() - argument.offset(), value);
    readAgain();
}

void CallEditor::add(std::string_view key, std::string_view value)
{
    const auto arguments = readArguments(m_text, m_arguments);
    const std::string argument = std::string(key) + "=" + std::string(value);
    if (!arguments || arguments->empty()) {
        m_text.insert(m_arguments, argument);
        return readAgain();
    }
    const PythonArgument& last = arguments->back();
    const bool comma = last.comma != npos;
    const std::size_t after = comma ? last.comma + 1 : last.end();
    const auto lineStart = ownLineStart(last.begin);
    const std::string addition = lineStart.value_or(" ") + argument + (comma ? "," : "");
    if (!comma) {
        m_text.insert(last.end(), ",");
        m_text.insert(lineStart ? commentEnd(after + 1).value_or(after + 1) : after + 1, addition);
    } else {
        m_text.insert(lineStart ? commentEnd(after).value_or(after) : after, addition);
    }
    readAgain();
}

void CallEditor::remove(std::string_view key)
{
    const BoundArgument& bound = *find(key);
    if (bound.form != BoundArgument::Form::Keyword)
        return replace(key, "None");
    const auto arguments = readArguments(m_text, m_arguments);
    const auto argument = std::ranges::find(*arguments, bound.argument.begin, &PythonArgument::begin);
    assert(argument != arguments->end());
    erase(*argument, argument == arguments->begin() ? nullptr : &*(argument - 1));
    readAgain();
}

/// From the back to the front, so that the offsets stay true.
void CallEditor::erase(const PythonArgument& argument, const PythonArgument* before)
{
    const std::size_t commaBefore = before && argument.comma == npos ? before->comma : npos;
    std::size_t begin = argument.begin;
    std::size_t end = argument.end();
    const std::size_t behind = argument.comma == npos ? end : argument.comma + 1;
    const bool joined = argument.comma == npos || isWhite(std::string_view(m_text).substr(end, argument.comma - end));
    if (ownLineStart(begin) && joined && endsLine(behind)) {
        begin = m_text.rfind('\n', begin) + 1;
        end = m_text.find('\n', behind) + 1;
    } else if (argument.comma != npos && joined) {
        end = blanksEnd(behind);
        if (endsLine(behind))
            begin = m_text.find_last_not_of(blanks, begin - 1) + 1;
    } else if (argument.comma != npos) {
        m_text.erase(argument.comma, 1);
    } else if (before && isWhite(std::string_view(m_text).substr(commaBefore + 1, begin - commaBefore - 1))) {
        begin = commaBefore + 1;
    }
    m_text.erase(begin, end - begin);
    if (commaBefore != npos)
        m_text.erase(commaBefore, 1);
}

/// What begins a line like that of \p offset, its line end included, if nothing but white space or the prompt of a
/// doctest stands before it in its line.
std::optional<std::string> CallEditor::ownLineStart(std::size_t offset) const
{
    const std::size_t newline = m_text.rfind('\n', offset);
    if (newline == npos || newline < m_arguments)
        return std::nullopt;
    const std::string start = m_text.substr(newline + 1, offset - newline - 1);
    const std::size_t word = std::min(start.find_first_not_of(blanks), start.size());
    const std::size_t prompt = std::string_view(start).substr(word).starts_with("... ") ? 4 : 0;
    if (start.find_first_not_of(blanks, word + prompt) != npos)
        return std::nullopt;
    return (m_text[newline - 1] == '\r' ? "\r\n" : "\n") + start;
}

std::size_t CallEditor::blanksEnd(std::size_t offset) const
{
    return std::min(m_text.find_first_not_of(blanks, offset), m_text.size());
}

bool CallEditor::endsLine(std::size_t offset) const
{
    const std::string_view rest = std::string_view(m_text).substr(blanksEnd(offset));
    return rest.starts_with('\n') || rest.starts_with("\r\n");
}

/// Where the line ends, if nothing but a comment is left of it.
std::optional<std::size_t> CallEditor::commentEnd(std::size_t offset) const
{
    const std::size_t begin = blanksEnd(offset);
    if (!endsLine(offset) && (begin == m_text.size() || m_text[begin] != '#'))
        return std::nullopt;
    const std::size_t newline = std::min(m_text.find('\n', begin), m_text.size());
    return newline > begin && m_text[newline - 1] == '\r' ? newline - 1 : newline;
}

}  // namespace onecycle
