// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// Writes JSON as people read it: two spaces indent, one member a line, lists of numbers and words on one line, LF.
/// Calls must nest as the JSON does; numbers are spelled by NumberStyle::Json.
class JsonWriter {
public:
    JsonWriter& beginObject() { return begin('{'); }
    JsonWriter& endObject() { return end('}'); }
    JsonWriter& beginArray() { return begin('['); }
    JsonWriter& endArray() { return end(']'); }
    JsonWriter& key(std::string_view name);

    JsonWriter& null() { return raw("null"); }
    JsonWriter& number(double value);
    JsonWriter& flag(bool value) { return raw(value ? "true" : "false"); }
    JsonWriter& text(std::string_view value);
    JsonWriter& numbers(const std::vector<double>& list);
    JsonWriter& words(const std::vector<std::string>& list);
    JsonWriter& value(const Value& value);
    /// The same for a number that is no count: with a point, `25.0`, since PyTorch tells 1 from 1.0.
    JsonWriter& realValue(const Value& value);
    /// One number alone, several as a list: how per-group numbers are written.
    JsonWriter& oneOrMore(const std::vector<double>& list);
    /// The members of the JSON object \p object, a text that this program has made; nothing if it is empty or not one.
    JsonWriter& members(const std::string& object);

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    JsonWriter& begin(char bracket);
    JsonWriter& end(char bracket);
    JsonWriter& raw(std::string_view value);
    void startItem();
    void newLine();

    std::string m_text;
    std::size_t m_depth = 0;
    bool m_first = true;  ///< nothing written in the innermost bracket yet
    bool m_afterKey = false;
};

/// \p value between quotes, with JSON's escapes; invalid UTF-8 is replaced.
[[nodiscard]] std::string jsonString(std::string_view value);

}  // namespace onecycle
