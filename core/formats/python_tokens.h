// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace onecycle {

/// One word of Python source; `text` points into the source.
struct PythonToken {
    enum class Kind { Name, Number, String, Operator, End };

    Kind kind = Kind::End;
    std::string_view text;
    std::size_t offset = 0;

    [[nodiscard]] bool is(std::string_view word) const { return kind != Kind::String && text == word; }
    [[nodiscard]] bool isName() const { return kind == Kind::Name; }
    [[nodiscard]] std::size_t end() const { return offset + text.size(); }
    /// 1 for a bracket that opens, -1 for one that closes.
    [[nodiscard]] int depthChange() const
    {
        if (is("(") || is("[") || is("{"))
            return 1;
        return is(")") || is("]") || is("}") ? -1 : 0;
    }
};

/// Splits Python source into words, one at a time. A byte order mark, comments, line ends, continuations and the
/// prompts of a doctest (`>>>`, `...`) are skipped. It never fails: what is no word of Python is an Operator, and so is
/// a quote that nothing closes, which lets it read prose around the code. Linear time, constant memory.
class PythonTokens {
public:
    explicit PythonTokens(std::string_view source, std::size_t offset = 0) : m_source(source), m_offset(offset) {}

    [[nodiscard]] PythonToken next();

private:
    void skipSpace();
    [[nodiscard]] std::size_t stringLength(std::size_t quote);
    [[nodiscard]] std::size_t nameLength() const;
    [[nodiscard]] std::size_t numberLength() const;
    [[nodiscard]] std::size_t operatorLength() const;
    [[nodiscard]] char at(std::size_t offset) const { return offset < m_source.size() ? m_source[offset] : '\0'; }
    PythonToken take(PythonToken::Kind kind, std::size_t length);

    std::string_view m_source;
    std::size_t m_offset;
    /// Up to where quotes of a kind (', ", ''', """) are known to be unclosed: not to search the same text again and
    /// again.
    std::array<std::size_t, 4> m_unclosedUntil{};
};

}  // namespace onecycle
