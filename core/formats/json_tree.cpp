// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/json_tree.h"

#include "core/formats/text_guard.h"
#include "core/formats/tree_builder.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace onecycle {
namespace {

using nlohmann::json;

/// Hands the library's events on; its own builder knows neither limits nor duplicate keys.
class JsonEvents final : public nlohmann::json_sax<json> {
public:
    JsonEvents(std::string_view text, std::vector<std::string>& remarks) : m_text(text), m_builder("JSON", remarks) {}

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

    [[nodiscard]] json takeTree() { return m_builder.takeTree(); }
    [[nodiscard]] const ReadError& error() const { return m_error; }

private:
    bool add(json value) { return checked(m_builder.add(std::move(value))); }
    bool open(json container) { return checked(m_builder.open(std::move(container))); }
    bool close();
    bool checked(bool withinLimits);

    std::string_view m_text;
    TreeBuilder m_builder;
    ReadError m_error;
};

bool JsonEvents::key(string_t& key)
{
    m_builder.key(std::move(key));
    return true;
}

bool JsonEvents::close()
{
    m_builder.close();
    return true;
}

bool JsonEvents::checked(bool withinLimits)
{
    if (!withinLimits)
        m_error.message = m_builder.complaint();
    return withinLimits;
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

bool JsonEvents::parse_error(std::size_t position, const std::string& token, const json::exception& error)
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
    JsonEvents events(text, remarks);
    if (!json::sax_parse(text.begin(), text.end(), &events))
        return Unexpected(events.error());
    return events.takeTree();
}

}  // namespace onecycle
