// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/header_source.h"

#include "core/formats/share_string.h"

#include <algorithm>

namespace onecycle {
namespace {

constexpr std::string_view label = "Source:";
constexpr std::string_view between = " \t\r\n#/%*-;\"";
constexpr std::string_view shareCharacters = "-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.~:,=%";
constexpr std::size_t longestGap = 20;

}  // namespace

std::optional<HeaderSource> headerSource(std::string_view text)
{
    constexpr auto npos = std::string_view::npos;
    for (auto at = text.find(label); at != npos; at = text.find(label, at + 1)) {
        const std::size_t behind = at + label.size();
        const std::size_t gap = std::min(text.substr(behind, longestGap).find_first_not_of(between), longestGap);
        const std::string_view rest = text.substr(std::min(behind + gap, text.size()));
        if (rest.starts_with(sharePrefix))
            return HeaderSource{rest.substr(0, rest.find_first_not_of(shareCharacters)), behind + gap};
    }
    return std::nullopt;
}

}  // namespace onecycle
