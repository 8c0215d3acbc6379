// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/expression_text.h"

#include "core/formats/text_guard.h"

#include <algorithm>

namespace onecycle {
namespace {

bool isControl(char c)
{
    return (c >= 0 && c < ' ') || c == '\x7F';
}

}  // namespace

std::optional<std::string> expressionText(const PythonArgument& argument)
{
    std::string text;
    std::size_t end = argument.offset();
    for (const PythonToken& token : argument.tokens) {
        text += std::string(token.offset > end ? 1 : 0, ' ') + std::string(token.text);
        end = token.end();
        if (text.size() > longestExpression)
            return std::nullopt;
    }
    return isExpressionText(text) ? std::optional(text) : std::nullopt;
}

bool isExpressionText(std::string_view text)
{
    if (text.empty() || text.size() > longestExpression || std::ranges::any_of(text, isControl) || !isUtf8(text))
        return false;
    const std::string call = std::string(text) + ")";
    const auto arguments = readArguments(call, 0);
    if (!arguments || arguments->size() != 1 || arguments->front().text.size() != text.size())
        return false;
    const PythonToken& first = arguments->front().tokens.front();
    const bool stars = first.is("*") || first.is("**");
    return arguments->front().keyword.empty() && arguments->front().comma == PythonArgument::npos && !stars &&
           endOfCall(call, 0, *arguments) == call.size();
}

}  // namespace onecycle
