// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/json_tree.h"

#include "core/formats/text_guard.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace onecycle {
namespace {

using nlohmann::json;

constexpr std::size_t deepest = 64;
constexpr std::size_t mostValues = 1'000'000;

/// Builds the tree; the library's own builder knows neither limits nor duplicate keys.
class TreeBuilder final : public nlohmann::json_sax<json> {
public:
    TreeBuilder(std::string_view text, std::vector<std::string>& remarks) : m_text(text), m_remarks(remarks) {}

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t& /*text*/) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t& /*value*/) override { return false; }
    bool start_object(std::size_t /*count*/) override { return open(json::object()); }
    bool start_array(std::size_t /*count*/) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& key) override;
    bool parse_error(std::size_t position, const std::string& token, const json::exception& error) override;

    [[nodiscard]] json takeTree() { return std::move(m_root); }
    [[nodiscard]] const ReadError& error() const { return m_error; }

private:
    json* place(json value);
    bool counted(const json* value);
    bool add(json value);
    bool open(json container);
    bool close();
    bool fail(std::string message);

    std::string_view m_text;
    std::vector<std::string>& m_remarks;
    json m_root;
    std::vector<json*> m_open;  ///< null within a part that is left out
    std::string m_key;
    std::size_t m_count = 0;
    ReadError m_error;
};

bool TreeBuilder::key(string_t& key)
{
    m_key = std::move(key);
    if (m_open.back() && m_open.back()->contains(m_key) && m_remarks.size() < mostRemarks)
        m_remarks.push_back("\"" + excerpt(m_key) + "\" stands twice; the last one counts.");
    return true;
}

json* TreeBuilder::place(json value)
{
    if (m_open.empty()) {
        m_root = std::move(value);
        return &m_root;
    }
    json* const parent = m_open.back();
    const bool table = m_open.size() == 1 && m_key == "steps" && value.is_array();
    if (!parent || table)
        return nullptr;
    if (parent->is_array()) {
        parent->push_back(std::move(value));
        return &parent->back();
    }
    json& child = (*parent)[m_key];
    child = std::move(value);
    return &child;
}

bool TreeBuilder::counted(const json* value)
{
    if (value && ++m_count > mostValues)
        return fail("The JSON has more than a million values; a configuration has a few dozen.");
    return true;
}

bool TreeBuilder::add(json value)
{
    return counted(place(std::move(value)));
}

bool TreeBuilder::open(json container)
{
    m_open.push_back(place(std::move(container)));
    if (m_open.size() > deepest)
        return fail("The JSON is nested deeper than 64 levels.");
    return counted(m_open.back());
}

bool TreeBuilder::close()
{
    m_open.pop_back();
    return true;
}

bool TreeBuilder::fail(std::string message)
{
    m_error.message = std::move(message);
    return false;
}

/// True for what the library calls a token, not for text that it had read and that looks alike.
bool isWord(std::string_view text)
{
    constexpr std::size_t longest = 40;
    return text.size() <= longest && std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

/// The library's sentence without its prefix and without the text it had read, which may be megabytes.
std::string complaint(std::string text)
{
    if (const auto dash = text.find("- "); dash != std::string::npos)
        text.erase(0, dash + 2);
    const auto read = text.find("; last read: '");
    if (read != std::string::npos) {
        const auto expected = text.rfind("'; expected ");
        const bool wanted = expected != std::string::npos && isWord(text.substr(expected));
        text.erase(read, wanted ? expected + 1 - read : std::string::npos);
    }
    return excerpt(text, 200);
}

bool TreeBuilder::parse_error(std::size_t position, const std::string& token, const json::exception& error)
{
    constexpr int numberOverflow = 406;
    const std::size_t offset = position > 0 ? position - 1 : 0;
    const char found = offset < m_text.size() ? m_text[offset] : ' ';
    std::string message = "This is not valid JSON: ";
    if (error.id == numberOverflow)
        message = "The number " + excerpt(token) +
                  R"( is too large; write "inf" with its quotes if infinity is meant.)";
    else if (found == 'N' || found == 'I')
        message += R"(write "nan" and "inf" with their quotes.)";
    else
        message += complaint(error.what()) + (found == '}' || found == ']' ? "; a comma too many before it?" : ".");
    m_error = errorAt(m_text, offset, std::move(message));
    return false;
}

}  // namespace

Result<json, ReadError> parseJson(std::string_view text, std::vector<std::string>& remarks)
{
    TreeBuilder builder(text, remarks);
    if (!json::sax_parse(text.begin(), text.end(), &builder))
        return Unexpected(builder.error());
    return builder.takeTree();
}

}  // namespace onecycle
