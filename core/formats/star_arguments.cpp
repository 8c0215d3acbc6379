// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/star_arguments.h"

#include "core/formats/python_literal.h"

namespace onecycle {
namespace {

using Tokens = std::vector<PythonToken>;

/// The quoted word without its quotes, still part of the source; empty if it is more than that.
std::string_view wordOf(const PythonToken& token)
{
    const auto literal = evaluateLiteral(std::span(&token, 1));
    const auto* const word = literal ? std::get_if<std::string>(&literal->value) : nullptr;
    const auto at = word ? token.text.find(*word) : std::string_view::npos;
    return at == std::string_view::npos ? std::string_view() : token.text.substr(at, word->size());
}

/// `name=value`, or `"name": value` where \p sign is a colon, as a keyword argument.
std::optional<PythonArgument> memberFrom(std::string_view source, const Tokens& tokens, std::string_view sign)
{
    if (tokens.size() < 3 || !tokens[1].is(sign))
        return std::nullopt;
    PythonArgument member;
    member.keyword = tokens[0].isName() && sign == "=" ? tokens[0].text : wordOf(tokens[0]);
    member.tokens.assign(tokens.begin() + 2, tokens.end());
    member.text = source.substr(member.offset(), member.end() - member.offset());
    member.begin = tokens[0].offset;
    return member.keyword.empty() ? std::nullopt : std::optional(member);
}

/// \p tokens without the brackets around them, split at the commas that are in no further brackets.
std::vector<Tokens> itemsOf(const Tokens& tokens)
{
    std::vector<Tokens> items(1);
    int depth = 0;
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        const PythonToken& token = tokens[i];
        depth += token.depthChange();
        if (depth == 0 && token.is(","))
            items.emplace_back();
        else
            items.back().push_back(token);
    }
    if (items.back().empty())
        items.pop_back();
    return items;
}

/// True if the bracket that opens first closes last: not for `{...}[0]`, `{...} | {...}`.
bool isBracketed(const Tokens& tokens, std::string_view opening)
{
    if (tokens.size() < 2 || !tokens.front().is(opening))
        return false;
    int depth = 0;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i)
        if ((depth += tokens[i].depthChange()) == 0)
            return false;
    return tokens.back().depthChange() < 0;
}

}  // namespace

std::optional<std::vector<PythonArgument>> starArguments(std::string_view source, const PythonArgument& stars)
{
    const bool call = stars.tokens.size() > 1 && stars.tokens[1].is("dict");
    const Tokens tokens(stars.tokens.begin() + (call ? 2 : 1), stars.tokens.end());
    if (!isBracketed(tokens, call ? "(" : "{"))
        return std::nullopt;
    std::vector<PythonArgument> members;
    for (const Tokens& item : itemsOf(tokens)) {
        auto member = memberFrom(source, item, call ? "=" : ":");
        if (!member)
            return std::nullopt;
        members.push_back(std::move(*member));
    }
    return members;
}

}  // namespace onecycle
