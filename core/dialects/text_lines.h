// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string_view>

namespace onecycle {

/// The lines of a text, one after the other; empty ones and comments (#) are left out.
class TextLines {
public:
    explicit TextLines(std::string_view text) : m_text(text) {}

    /// Goes to the next line; false if there is none.
    bool next()
    {
        while (m_next < m_text.size()) {
            const std::size_t end = std::min(m_text.find('\n', m_next), m_text.size());
            m_line = m_text.substr(m_next, end - m_next);
            m_next = end + 1;
            ++m_number;
            const auto first = m_line.find_first_not_of(" \t\r");
            if (first != std::string_view::npos && m_line[first] != '#')
                return true;
        }
        return false;
    }

    [[nodiscard]] std::string_view line() const { return m_line; }
    /// Counted from 1, those left out included.
    [[nodiscard]] int number() const { return m_number; }

private:
    std::string_view m_text;
    std::string_view m_line;
    std::size_t m_next = 0;
    int m_number = 0;
};

}  // namespace onecycle
