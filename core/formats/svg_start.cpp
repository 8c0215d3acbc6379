// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/svg_start.h"

#include "core/formats/text_guard.h"

namespace onecycle {
namespace {

constexpr std::string_view spaces = " \t\r\n";

std::string_view withoutSpace(std::string_view text)
{
    return text.substr(std::min(text.find_first_not_of(spaces), text.size()));
}

/// \p text after the first \p closing, empty if there is none.
std::string_view after(std::string_view text, std::string_view closing)
{
    const auto end = text.find(closing);
    return end == std::string_view::npos ? std::string_view() : text.substr(end + closing.size());
}

/// \p text after the document type at its beginning, whose declarations stand in square brackets.
std::string_view afterDoctype(std::string_view text)
{
    const auto bracket = text.find_first_of("[>");
    if (bracket == std::string_view::npos)
        return {};
    return after(text[bracket] == '[' ? after(text, "]") : text, ">");
}

/// \p text from its first element on, which ends its XML declaration, comments and document type.
std::string_view fromFirstElement(std::string_view text)
{
    while (true) {
        text = withoutSpace(text);
        if (text.starts_with("<?"))
            text = after(text, "?>");
        else if (text.starts_with("<!--"))
            text = after(text, "-->");
        else if (text.starts_with("<!DOCTYPE"))
            text = afterDoctype(text);
        else
            return text;
    }
}

}  // namespace

bool startsSvg(std::string_view bytes)
{
    const std::string_view element = fromFirstElement(withoutByteOrderMark(bytes));
    if (!element.starts_with('<'))
        return false;
    std::string_view name = element.substr(1, element.find_first_of(" \t\r\n/>") - 1);
    if (const auto colon = name.find(':'); colon != std::string_view::npos)
        name.remove_prefix(colon + 1);
    return name == "svg";
}

}  // namespace onecycle
