// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/python_bindings.h"

#include <algorithm>
#include <array>

namespace onecycle {
namespace {

constexpr std::array<std::string_view, 6> binders{"as", "class", "def", "for", "import", "lambda"};
constexpr std::array<std::string_view, 5> listBinders{"del", "from", "global", "import", "nonlocal"};

template <class Words>
bool isOneOf(const PythonToken& token, const Words& words)
{
    return token.isName() && std::ranges::find(words, token.text) != words.end();
}

bool isAssignment(const PythonToken& token)
{
    return token.kind == PythonToken::Kind::Operator && token.text.ends_with('=') && !token.is("==") &&
           !token.is("!=") && !token.is("<=") && !token.is(">=");
}

/// How many tokens stand before the last sign of an assignment outside brackets.
std::size_t targetsEnd(const std::vector<PythonToken>& tokens)
{
    std::size_t end = 0;
    int depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        depth += tokens[i].depthChange();
        if (depth == 0 && isAssignment(tokens[i]))
            end = i;
    }
    return end;
}

bool isParameterStart(const PythonToken& before)
{
    return before.is("(") || before.is(",") || before.is("*") || before.is("**");
}

}  // namespace

std::vector<std::string_view> boundNames(const PythonStatement& statement, const std::set<std::string_view>& names)
{
    std::vector<std::string_view> bound;
    const auto& tokens = statement.tokens;
    const std::size_t targets = targetsEnd(tokens);
    const bool wholeList = isOneOf(tokens.front(), listBinders);
    bool definition = false;
    bool loop = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const PythonToken& token = tokens[i];
        const PythonToken before = i > 0 ? tokens[i - 1] : PythonToken{};
        definition = definition || token.is("def");
        loop = token.is("for") || (loop && !token.is("in"));
        if (!token.isName() || before.is(".") || !names.contains(token.text))
            continue;
        const bool walrus = i + 1 < tokens.size() && tokens[i + 1].is(":=");
        if (i < targets || wholeList || loop || walrus || isOneOf(before, binders) ||
            (definition && isParameterStart(before)))
            bound.push_back(token.text);
    }
    return bound;
}

}  // namespace onecycle
