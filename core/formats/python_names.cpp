// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/python_names.h"

#include "core/formats/python_bindings.h"
#include "core/formats/python_statements.h"

#include <algorithm>
#include <array>
#include <optional>

namespace onecycle {
namespace {

constexpr std::array<std::string_view, 13> headers{"if",  "elif",    "else", "for",   "while", "try",  "except",
                                                   "def", "finally", "with", "class", "async", "match"};

/// An indented part of the source.
struct Block {
    std::size_t indentation;  ///< of its header
    std::size_t offset;       ///< of its header, which tells it from others
    bool ofClass;
};

/// Follows the blocks of the source, and notes which are open where the call is.
class BlockStack {
public:
    explicit BlockStack(std::size_t place) : m_place(place) {}

    void enter(const PythonStatement& statement)
    {
        if (statement.offset() > m_place && !m_open)
            m_open = m_blocks;
        while (!m_blocks.empty() && m_blocks.back().indentation >= statement.indentation)
            m_blocks.pop_back();
    }
    void leave(const PythonStatement& statement)
    {
        const PythonToken& first = statement.tokens.front();
        if (statement.tokens.back().is(":") && std::ranges::find(headers, first.text) != headers.end())
            m_blocks.push_back({statement.indentation, statement.offset(), first.is("class")});
    }
    [[nodiscard]] bool inClass() const { return !m_blocks.empty() && m_blocks.back().ofClass; }
    /// Tells the innermost block from others; nothing outside of all.
    [[nodiscard]] std::optional<std::size_t> innermost() const
    {
        return m_blocks.empty() ? std::nullopt : std::optional(m_blocks.back().offset);
    }
    /// True if the call is in the block that innermost() was.
    [[nodiscard]] bool holdsPlace(std::optional<std::size_t> block) const
    {
        const auto& open = m_open ? *m_open : m_blocks;
        return !block || std::ranges::find(open, *block, &Block::offset) != open.end();
    }

private:
    std::size_t m_place;
    std::vector<Block> m_blocks;
    std::optional<std::vector<Block>> m_open;
};

/// Where the value of `name = value` or `name: type = value` begins among the tokens; 0 for other statements.
std::size_t valueOfAssignment(const PythonStatement& statement)
{
    const auto& tokens = statement.tokens;
    if (tokens.size() < 3 || !tokens[0].isName())
        return 0;
    if (tokens[1].is("="))
        return 2;
    const auto equals = std::ranges::find_if(tokens, [](const PythonToken& token) { return token.is("="); });
    const auto index = static_cast<std::size_t>(equals - tokens.begin());
    return tokens[1].is(":") && index + 1 < tokens.size() ? index + 1 : 0;
}

struct Candidate {
    int bindings = 0;
    std::optional<NamedValue> value = {};
    std::optional<std::size_t> block = {};
};

std::optional<NamedValue> assignedValue(std::string_view source, const PythonStatement& statement)
{
    const std::size_t begin = valueOfAssignment(statement);
    if (begin == 0)
        return std::nullopt;
    const std::span<const PythonToken> tokens = std::span(statement.tokens).subspan(begin);
    auto literal = evaluateLiteral(tokens);
    if (!literal || std::holds_alternative<std::monostate>(literal->value))
        return std::nullopt;
    const std::size_t offset = tokens.front().offset;
    return NamedValue{std::move(*literal), source.substr(offset, tokens.back().end() - offset), statement.offset()};
}

}  // namespace

NamedValues namedValues(std::string_view source, std::size_t place, const std::set<std::string_view>& names)
{
    std::map<std::string_view, Candidate> candidates;
    BlockStack blocks(place);
    PythonStatements statements(source);
    PythonStatement statement;
    while (statements.next(statement)) {
        blocks.enter(statement);
        for (const std::string_view name : boundNames(statement, names)) {
            Candidate& candidate = candidates[name];
            const bool certain = ++candidate.bindings == 1 && statement.offset() < place && !blocks.inClass() &&
                                 statement.tokens.front().is(name);
            candidate.value = certain ? assignedValue(source, statement) : std::nullopt;
            candidate.block = blocks.innermost();
        }
        blocks.leave(statement);
    }
    NamedValues values;
    for (auto& [name, candidate] : candidates)
        if (candidate.value && blocks.holdsPlace(candidate.block))
            values.emplace(name, std::move(*candidate.value));
    return values;
}

}  // namespace onecycle
