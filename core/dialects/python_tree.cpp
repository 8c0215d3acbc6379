// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/python_tree.h"

#include "core/formats/python_literal.h"
#include "core/formats/text_guard.h"
#include "core/support/number.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>

namespace onecycle {
namespace {

using nlohmann::json;
using Tokens = std::span<const PythonToken>;

constexpr int deepest = 30;

bool opens(const PythonToken& token)
{
    return token.is("(") || token.is("[") || token.is("{");
}

bool closes(const PythonToken& token)
{
    return token.is(")") || token.is("]") || token.is("}");
}

/// The parts of \p tokens between the commas outside of brackets.
std::vector<Tokens> itemsOf(Tokens tokens)
{
    std::vector<Tokens> items;
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        depth += opens(tokens[i]) ? 1 : closes(tokens[i]) ? -1 : 0;
        if (depth == 0 && tokens[i].is(",")) {
            items.push_back(tokens.subspan(begin, i - begin));
            begin = i + 1;
        }
    }
    if (begin < tokens.size())
        items.push_back(tokens.subspan(begin));
    std::erase_if(items, [](Tokens item) { return item.empty(); });
    return items;
}

/// True if the bracket at \p open is closed by the last of \p tokens.
bool spansAll(Tokens tokens, std::size_t open)
{
    int depth = 0;
    for (std::size_t i = open; i < tokens.size(); ++i) {
        depth += opens(tokens[i]) ? 1 : closes(tokens[i]) ? -1 : 0;
        if (depth == 0)
            return i + 1 == tokens.size();
    }
    return false;
}

std::size_t findOutside(Tokens tokens, std::string_view word)
{
    int depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        depth += opens(tokens[i]) ? 1 : closes(tokens[i]) ? -1 : 0;
        if (depth == 0 && tokens[i].is(word))
            return i;
    }
    return tokens.size();
}

struct LiteralTree {
    bool isInt;

    json operator()(std::monostate) const { return nullptr; }
    json operator()(bool value) const { return value; }
    json operator()(const std::string& value) const { return value; }
    json operator()(const std::vector<double>& value) const { return value; }
    json operator()(double value) const
    {
        return isInt && isWhole(value) ? json(static_cast<std::int64_t>(value)) : json(value);
    }
};

/// Turns tokens into a tree; every level of brackets is one call.
class TreeMaker {
public:
    explicit TreeMaker(std::string_view source) : m_source(source) {}

    json make(Tokens tokens, int depth);

private:
    json code(Tokens tokens, int depth);
    json keywords(Tokens tokens, int depth);
    json braces(Tokens tokens, int depth);
    json list(Tokens tokens, int depth);

    [[nodiscard]] std::int64_t lineOf(std::size_t offset);

    std::string_view m_source;
    std::size_t m_counted = 0;  ///< up to where the lines are counted: offsets ascend
    std::int64_t m_line = 1;
};

std::int64_t TreeMaker::lineOf(std::size_t offset)
{
    const std::string_view part = m_source.substr(m_counted, offset - m_counted);
    m_line += std::ranges::count(part, '\n');
    m_counted = offset;
    return m_line;
}

json TreeMaker::make(Tokens tokens, int depth)
{
    if (tokens.empty())
        return nullptr;
    if (const auto literal = evaluateLiteral(tokens))
        return std::visit(LiteralTree{literal->isInt}, literal->value);
    if (depth > deepest)
        return code(tokens, depth);
    if (tokens.size() > 2 && tokens[0].is("dict") && tokens[1].is("(") && spansAll(tokens, 1))
        return keywords(tokens.subspan(2, tokens.size() - 3), depth);
    const Tokens inner = tokens.size() > 1 ? tokens.subspan(1, tokens.size() - 2) : Tokens();
    if (tokens[0].is("{") && spansAll(tokens, 0))
        return braces(inner, depth);
    if ((tokens[0].is("[") || tokens[0].is("(")) && spansAll(tokens, 0))
        return list(inner, depth);
    return code(tokens, depth);
}

json TreeMaker::code(Tokens tokens, int depth)
{
    const std::size_t begin = tokens.front().offset;
    const std::string_view text = m_source.substr(begin, tokens.back().end() - begin);
    json tree = {{codeMember, excerpt(text)}, {lineMember, lineOf(begin)}};
    if (depth <= deepest && tokens.size() > 2 && tokens[0].isName() && tokens[1].is("(") && spansAll(tokens, 1)) {
        tree[callMember] = std::string(tokens[0].text);
        tree[argumentsMember] = list(tokens.subspan(2, tokens.size() - 3), depth);
    }
    return tree;
}

json TreeMaker::keywords(Tokens tokens, int depth)
{
    json object = json::object();
    for (const Tokens item : itemsOf(tokens))
        if (item.size() > 2 && item[0].isName() && item[1].is("="))
            object[std::string(item[0].text)] = make(item.subspan(2), depth + 1);
    return object;
}

json TreeMaker::braces(Tokens tokens, int depth)
{
    json object = json::object();
    json pairs = json::array();
    for (const Tokens item : itemsOf(tokens)) {
        const std::size_t colon = findOutside(item, ":");
        if (colon == 0 || colon + 1 >= item.size())
            continue;
        const json key = make(item.first(colon), depth + 1);
        json value = make(item.subspan(colon + 1), depth + 1);
        if (key.is_string())
            object[key.get<std::string>()] = std::move(value);
        else
            pairs.push_back(json::array({key, std::move(value)}));
    }
    if (!pairs.empty())
        object[pairsMember] = std::move(pairs);
    return object;
}

json TreeMaker::list(Tokens tokens, int depth)
{
    json items = json::array();
    for (const Tokens item : itemsOf(tokens))
        items.push_back(make(item, depth + 1));
    return items;
}

}  // namespace

json pythonTree(std::string_view source, std::span<const PythonToken> tokens)
{
    return TreeMaker(source).make(tokens, 0);
}

}  // namespace onecycle
