// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/json_writer.h"

#include "core/support/number.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace onecycle {
namespace {

template <class List, class Spell>
std::string listText(const List& list, Spell spell)
{
    std::string text = "[";
    for (const auto& item : list)
        text += (text.size() > 1 ? ", " : "") + spell(item);
    return text + "]";
}

/// Whole numbers by their digits: PyTorch takes 1e+06 for a float, and that is no total_steps. For -0, readers take an
/// integer, which has no such sign.
std::string numberText(double value)
{
    if (value == 0 && std::signbit(value))
        return "-0.0";
    return isWhole(value) ? toWholeText(value) : toText(value, NumberStyle::Json);
}

std::string realText(double value)
{
    return toText(value, std::isfinite(value) ? NumberStyle::Python : NumberStyle::Json);
}

std::string indented(const std::string& text, std::size_t spaces)
{
    std::string result;
    for (const char c : text) {
        result += c;
        if (c == '\n')
            result.append(spaces, ' ');
    }
    return result;
}

struct ValueWriter {
    JsonWriter& writer;

    void operator()(std::monostate) const { writer.null(); }
    void operator()(bool flag) const { writer.flag(flag); }
    void operator()(double number) const { writer.number(number); }
    void operator()(const std::string& word) const { writer.text(word); }
    void operator()(const std::vector<double>& list) const { writer.numbers(list); }
};

}  // namespace

JsonWriter& JsonWriter::key(std::string_view name)
{
    startItem();
    m_text += jsonString(name) + ": ";
    m_afterKey = true;
    return *this;
}

JsonWriter& JsonWriter::number(double value)
{
    return raw(numberText(value));
}

JsonWriter& JsonWriter::text(std::string_view value)
{
    return raw(jsonString(value));
}

JsonWriter& JsonWriter::numbers(const std::vector<double>& list)
{
    return raw(listText(list, numberText));
}

JsonWriter& JsonWriter::words(const std::vector<std::string>& list)
{
    return raw(listText(list, [](const std::string& word) { return jsonString(word); }));
}

JsonWriter& JsonWriter::value(const Value& value)
{
    std::visit(ValueWriter{*this}, value);
    return *this;
}

JsonWriter& JsonWriter::realValue(const Value& value)
{
    if (const auto* const number = std::get_if<double>(&value))
        return raw(realText(*number));
    if (const auto* const list = std::get_if<std::vector<double>>(&value))
        return raw(listText(*list, realText));
    return this->value(value);
}

JsonWriter& JsonWriter::oneOrMore(const std::vector<double>& list)
{
    return list.size() == 1 ? number(list.front()) : numbers(list);
}

JsonWriter& JsonWriter::members(const std::string& object)
{
    const auto tree = nlohmann::json::parse(object, nullptr, false);
    if (!tree.is_object())
        return *this;
    for (const auto& [name, member] : tree.items())
        key(name).raw(indented(member.dump(2), 2 * m_depth));
    return *this;
}

JsonWriter& JsonWriter::begin(char bracket)
{
    startItem();
    m_text += bracket;
    ++m_depth;
    m_first = true;
    return *this;
}

JsonWriter& JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_text += bracket;
    m_first = false;
    return *this;
}

JsonWriter& JsonWriter::raw(std::string_view value)
{
    startItem();
    m_text += value;
    return *this;
}

void JsonWriter::startItem()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_text += ',';
    if (m_depth > 0)
        newLine();
    m_first = false;
}

void JsonWriter::newLine()
{
    m_text += '\n';
    m_text.append(2 * m_depth, ' ');
}

std::string jsonString(std::string_view value)
{
    return nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace onecycle
