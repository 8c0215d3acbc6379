// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/yaml_writer.h"

#include "core/formats/json_writer.h"
#include "core/formats/yaml_scalar.h"
#include "core/support/number.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace onecycle {
namespace {

using Tree = nlohmann::ordered_json;

constexpr std::size_t longestBareKey = 1000;  // YAML's limit is 1024 characters; longer ones need a question mark

/// Characters that JSON leaves as they are and YAML does not: line ends of YAML 1.1, marks, controls.
struct Escape {
    std::string_view bytes;
    std::string_view text;
};

constexpr std::array escapes{
    Escape{"\x7F", "\\x7F"},           Escape{"\xE2\x80\xA8", "\\u2028"}, Escape{"\xE2\x80\xA9", "\\u2029"},
    Escape{"\xEF\xBB\xBF", "\\uFEFF"}, Escape{"\xEF\xBF\xBE", "\\uFFFE"}, Escape{"\xEF\xBF\xBF", "\\uFFFF"},
};

bool isC1(std::string_view text)
{
    return text.size() >= 2 && text[0] == '\xC2' && static_cast<unsigned char>(text[1]) < 0xA0;
}

std::string quoted(std::string_view value)
{
    const std::string json = jsonString(value);
    std::string text;
    for (std::string_view rest = json; !rest.empty();) {
        const auto* const escape = std::ranges::find_if(
            escapes, [rest](const Escape& row) { return rest.starts_with(row.bytes); });
        const bool control = isC1(rest);
        if (escape != escapes.end())
            text += escape->text;
        else if (control)
            text.append("\\x").append(1, rest[1] < '\x90' ? '8' : '9').append(1, "0123456789ABCDEF"[rest[1] & 0x0F]);
        else
            text += rest.front();
        rest.remove_prefix(escape != escapes.end() ? escape->bytes.size() : control ? 2 : 1);
    }
    return text;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isBareWord(std::string_view value)
{
    constexpr std::string_view inside = " .-/0123456789";
    const auto isInside = [inside](char c) { return isLetter(c) || inside.find(c) != std::string_view::npos; };
    return value.size() > 1 && value.size() < 100 && isLetter(value.front()) && value.back() != ' ' &&
           std::ranges::all_of(value, isInside) && resolveYaml(value).value.is_string();
}

std::string scalarText(const Tree& value)
{
    if (value.is_string())
        return yamlString(value.get_ref<const std::string&>());
    return value.is_number_float() ? toText(value.get<double>(), NumberStyle::Yaml) : value.dump();
}

/// True for what stands behind its key or dash, on one line.
bool isInline(const Tree& value)
{
    return !value.is_structured() || value.empty() ||
           (value.is_array() && std::ranges::none_of(value, [](const Tree& item) { return item.is_structured(); }));
}

std::string inlineText(const Tree& value)
{
    if (!value.is_array())
        return value.is_object() ? "{}" : scalarText(value);
    std::string text = "[";
    for (const Tree& item : value)
        text += (text.size() > 1 ? ", " : "") + scalarText(item);
    return text + "]";
}

/// Begins with a line end where it does not stand on one line.
std::string blockText(const Tree& value, std::size_t indent);

std::string memberText(const std::string& name, const Tree& value, std::size_t indent)
{
    const std::string line = "\n" + std::string(indent, ' ');
    const std::string key = yamlString(name);
    std::string text = line + (key.size() > longestBareKey ? "? " + key + line : key) + ":";
    return text + (isInline(value) ? " " + inlineText(value) : blockText(value, indent + 2));
}

std::string itemText(const Tree& value, std::size_t indent)
{
    const std::string dash = "\n" + std::string(indent, ' ') + "- ";
    return dash + (isInline(value) ? inlineText(value) : blockText(value, indent + 2).substr(dash.size()));
}

std::string blockText(const Tree& value, std::size_t indent)
{
    std::string text;
    if (value.is_object()) {
        for (const auto& [name, member] : value.items())
            text += memberText(name, member, indent);
    } else {
        for (const Tree& item : value)
            text += itemText(item, indent);
    }
    return text;
}

}  // namespace

std::string yamlText(const Tree& tree)
{
    return isInline(tree) ? inlineText(tree) + "\n" : blockText(tree, 0).substr(1) + "\n";
}

std::string yamlString(std::string_view value)
{
    return isBareWord(value) ? std::string(value) : quoted(value);
}

}  // namespace onecycle
