// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/json_offset.h"

#include <string>
#include <vector>

namespace onecycle {
namespace {

/// An object or a list that is open.
struct Container {
    bool isList = false;
    std::size_t place = 0;  ///< of the item that is read
    std::size_t known = 0;  ///< length of the part of the wanted path that leads here
    bool onPath = false;
};

/// Walks through the text once and follows one path.
class Walk {
public:
    Walk(std::string_view text, std::string_view path) : m_text(text), m_path(path) {}

    [[nodiscard]] std::size_t offset()
    {
        while (m_at < m_text.size())
            take(m_text[m_at]);
        return m_found;
    }

private:
    void take(char c)
    {
        m_token = m_at;
        if (c == '"')
            return takeString();
        if (c == '{' || c == '[')
            open(c == '[');
        else if ((c == '}' || c == ']') && !m_open.empty())
            m_open.pop_back();
        else if (c == ',' && !m_open.empty())
            ++m_open.back().place;
        else if (c > ' ' && c != ':' && c != ',')
            note();
        ++m_at;
    }

    void takeString()
    {
        const std::size_t begin = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? std::size_t{2} : std::size_t{1};
        const std::string_view text = m_text.substr(begin, m_at < m_text.size() ? m_at - begin : 0);
        ++m_at;
        const std::size_t next = m_text.find_first_not_of(" \t\r\n", m_at);
        if (next != std::string_view::npos && m_text[next] == ':')
            m_key = text;
        note();
    }

    /// How much of the wanted path the value that begins here has; 0 if it is not on it.
    [[nodiscard]] std::size_t known() const
    {
        if (m_open.empty())
            return 0;
        const Container& around = m_open.back();
        const std::string name = '/' + (around.isList ? std::to_string(around.place) : std::string(m_key));
        const std::size_t end = around.known + name.size();
        const bool whole = end == m_path.size() || (end < m_path.size() && m_path[end] == '/');
        return around.onPath && whole && m_path.substr(around.known, name.size()) == name ? end : 0;
    }

    /// The first mention counts: of an object's member that is its key.
    void note()
    {
        if (const std::size_t here = known(); here > m_best) {
            m_best = here;
            m_found = m_token;
        }
    }

    void open(bool isList)
    {
        note();
        const std::size_t here = known();
        m_open.push_back({isList, 0, here, m_open.empty() || here > 0});
        m_key = {};
    }

    std::string_view m_text;
    std::string_view m_path;
    std::vector<Container> m_open;
    std::string_view m_key;
    std::size_t m_at = 0;
    std::size_t m_best = 0;
    std::size_t m_token = 0;  ///< where it begins
    std::size_t m_found = 0;
};

}  // namespace

std::size_t jsonOffsetOf(std::string_view text, std::string_view path)
{
    return Walk(text, path).offset();
}

}  // namespace onecycle
