// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/python_config.h"

#include "core/dialects/python_tree.h"
#include "core/formats/python_arguments.h"
#include "core/formats/text_guard.h"

#include <nlohmann/json.hpp>

namespace onecycle {
namespace {

using nlohmann::json;

constexpr std::size_t mostTokens = 100'000;
constexpr std::size_t mostRoots = 100;
constexpr std::size_t mostArguments = 100;

/// The tokens from \p first, an opening bracket or `dict`, to the bracket that closes it; empty if none does.
std::vector<PythonToken> bracketed(PythonTokens& tokens, const PythonToken& first)
{
    std::vector<PythonToken> taken{first};
    int depth = first.is("dict") ? 0 : 1;
    while (taken.size() < mostTokens) {
        const PythonToken token = tokens.next();
        if (token.kind == PythonToken::Kind::End || (depth == 0 && !token.is("(")))
            return {};
        taken.push_back(token);
        depth += token.is("(") || token.is("[") || token.is("{") ? 1 : 0;
        depth -= token.is(")") || token.is("]") || token.is("}") ? 1 : 0;
        if (depth == 0)
            return taken;
    }
    return {};
}

}  // namespace

Result<json, ReadError> callTree(std::string_view source, std::size_t offset,
                                 std::span<const std::string_view> positional)
{
    const auto arguments = readArguments(source, offset);
    if (!arguments)
        return Unexpected(arguments.error());
    json tree = json::object();
    if (arguments->size() > mostArguments)
        return Unexpected(errorAt(source, offset, "The call has more arguments than it takes."));
    for (std::size_t i = 0; i < arguments->size(); ++i) {
        const PythonArgument& argument = (*arguments)[i];
        if (argument.tokens.front().is("*") || argument.tokens.front().is("**"))
            return Unexpected(
                errorAt(source, argument.offset(),
                        excerpt(argument.text) + " is not read: write its values as arguments in its place."));
        if (argument.keyword.empty() && i >= positional.size())
            return Unexpected(errorAt(source, argument.offset(), "The call has more arguments than it takes."));
        const std::string_view name = argument.keyword.empty() ? positional[i] : argument.keyword;
        tree[std::string(name)] = pythonTree(source, argument.tokens);
    }
    return tree;
}

json configTree(std::string_view source)
{
    json roots = json::object();
    PythonTokens tokens(source);
    PythonToken name;
    PythonToken before;
    for (PythonToken token = tokens.next(); token.kind != PythonToken::Kind::End && roots.size() < mostRoots;
         token = tokens.next()) {
        const bool assigned = before.is("=") && name.isName();
        const bool starts = token.is("dict") || token.is("{") || token.is("[");
        if (starts && (assigned || roots.empty())) {
            const auto part = bracketed(tokens, token);
            if (!part.empty())
                roots[assigned ? std::string(name.text) : "config"] = pythonTree(source, part);
            before = name = {};
            continue;
        }
        name = before;
        before = token;
    }
    return roots;
}

}  // namespace onecycle
