// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/object_reader.h"

#include "core/formats/json_tree.h"
#include "core/formats/text_guard.h"
#include "core/lessons/json_offset.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace onecycle {
namespace {

using nlohmann::json;

constexpr std::size_t largestObject = std::size_t{1} << 20;
constexpr std::string_view blanks = " \t\r\n";

/// Behind the quote that ends the string which begins at \p begin.
std::size_t endOfString(std::string_view text, std::size_t begin)
{
    std::size_t at = begin + 1;
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? std::size_t{2} : std::size_t{1};
    return std::min(at + 1, text.size());
}

/// The first half of the remark of parseJson(): a lesson is refused, no value of it counts.
std::string twice(const std::string& remark)
{
    return remark.substr(0, remark.find(';')) + "; leave one of them out.";
}

}  // namespace

std::string_view statedFormat(std::string_view text)
{
    const std::string_view body = withoutByteOrderMark(text);
    std::size_t depth = 0;
    std::string_view key;
    for (std::size_t at = 0; at < body.size();) {
        const char c = body[at];
        const bool isString = c == '"';
        const std::size_t end = isString ? endOfString(body, at) : at + 1;
        if (isString && depth == 1) {
            const std::string_view word = body.substr(at + 1, end - at < 2 ? 0 : end - at - 2);
            const std::size_t next = body.find_first_not_of(blanks, end);
            const bool isKey = next != std::string_view::npos && body[next] == ':';
            if (!isKey && key == "format")
                return word;
            key = isKey ? word : std::string_view();
        }
        depth += c == '{' || c == '[' ? std::size_t{1} : std::size_t{0};
        depth -= (c == '}' || c == ']') && depth > 0 ? std::size_t{1} : std::size_t{0};
        if (depth == 0 && blanks.find(c) == std::string_view::npos)
            return {};
        at = end;
    }
    return {};
}

Result<json, ReadError> readObject(std::string_view text, const std::string& what, const std::string& format)
{
    if (text.size() > largestObject)
        return Unexpected(ReadError{"The text is larger than 1 MiB, which " + what + " cannot be."});
    if (auto error = refusal(text))
        return Unexpected(std::move(*error));
    std::vector<std::string> remarks;
    auto tree = parseJson(withoutByteOrderMark(text), remarks);
    if (!tree)
        return Unexpected(tree.error());
    if (!tree->is_object())
        return Unexpected(
            ReadError{"This text is not " + what + R"(, a JSON object with "format": ")" + format + "\".", 1, 1});
    if (!remarks.empty())
        return Unexpected(ReadError{twice(remarks.front())});
    return tree;
}

ReadError errorOf(std::string_view text, const LessonFault& fault)
{
    const std::string_view body = withoutByteOrderMark(text);
    return errorAt(body, jsonOffsetOf(body, fault.path), fault.sentence);
}

}  // namespace onecycle
