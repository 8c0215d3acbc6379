// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/text_guard.h"

#include <algorithm>

namespace onecycle {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

unsigned byteAt(std::string_view text, std::size_t i)
{
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
}

bool isContinuation(unsigned byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/// Length of the character at \p i, 0 if it is none: overlong forms, surrogates and values past U+10FFFF are none.
std::size_t characterLength(std::string_view text, std::size_t i)
{
    const unsigned first = byteAt(text, i);
    const unsigned second = byteAt(text, i + 1);
    if (first < 0x80)
        return 1;
    if (!isContinuation(second))
        return 0;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if (!isContinuation(byteAt(text, i + 2)))
        return 0;
    if (first >= 0xE0 && first <= 0xEF)
        return (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ? 0 : 3;
    if (!isContinuation(byteAt(text, i + 3)) || first < 0xF0 || first > 0xF4)
        return 0;
    return (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F) ? 0 : 4;
}

std::optional<std::size_t> firstInvalid(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        const std::size_t length = characterLength(text, i);
        if (length == 0)
            return i;
        i += length;
    }
    return std::nullopt;
}

}  // namespace

std::optional<ReadError> refusal(std::string_view text)
{
    if (text.size() > largestText)
        return ReadError{"The text is larger than 64 MiB; a configuration is a few lines."};
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return ReadError{"The text is UTF-16; save it as UTF-8."};
    if (const auto nul = text.find('\0'); nul != std::string_view::npos)
        return errorAt(text, nul, "This is not a text: it has a NUL byte.");
    if (const auto invalid = firstInvalid(text))
        return errorAt(text, *invalid, "The text is not valid UTF-8; save it as UTF-8.");
    if (withoutByteOrderMark(text).find_first_not_of(" \t\r\n\v\f") == std::string_view::npos)
        return ReadError{"There is nothing to read: the text is empty."};
    return std::nullopt;
}

bool isUtf8(std::string_view text)
{
    return !firstInvalid(text);
}

std::string_view withoutByteOrderMark(std::string_view text)
{
    return text.starts_with(byteOrderMark) ? text.substr(byteOrderMark.size()) : text;
}

ReadError errorAt(std::string_view text, std::size_t offset, std::string message)
{
    const std::string_view before = withoutByteOrderMark(text.substr(0, std::min(offset, text.size())));
    const auto newline = before.rfind('\n');
    const std::string_view line = newline == std::string_view::npos ? before : before.substr(newline + 1);
    const auto characters = std::ranges::count_if(
        line, [](char c) { return !isContinuation(static_cast<unsigned char>(c)); });
    return {std::move(message), lineAt(text, offset), static_cast<int>(characters) + 1};
}

int lineAt(std::string_view text, std::size_t offset)
{
    return static_cast<int>(std::ranges::count(text.substr(0, offset), '\n')) + 1;
}

std::string excerpt(std::string_view text, std::size_t longest)
{
    std::string line;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = std::max<std::size_t>(characterLength(text, i), 1);
        if (line.size() + length > longest)
            return line + "…";
        const bool control = static_cast<unsigned char>(text[i]) < 0x20 || text[i] == 0x7F;
        if (!control)
            line += text.substr(i, length);
        else if (!line.ends_with(' '))
            line += ' ';
        i += length;
    }
    return line;
}

}  // namespace onecycle
