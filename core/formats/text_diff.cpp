// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/text_diff.h"

#include <algorithm>
#include <iterator>

namespace onecycle {
namespace {

using Lines = std::vector<std::string_view>;

/// The lines of \p text with their ends.
Lines linesOf(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t length = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return lines;
}

std::string withoutEnd(std::string_view line)
{
    const auto last = line.find_last_not_of("\r\n");
    return std::string(line.substr(0, last == std::string_view::npos ? 0 : last + 1));
}

void append(std::vector<DiffLine>& diff, DiffLine::Kind kind, const Lines& lines, std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i < end; ++i)
        diff.push_back({kind, withoutEnd(lines[i]), static_cast<int>(i) + 1});
}

}  // namespace

std::vector<DiffLine> textDiff(std::string_view before, std::string_view after, std::size_t context)
{
    const Lines old = linesOf(before);
    const Lines now = linesOf(after);
    const auto shorter = static_cast<std::ptrdiff_t>(std::min(old.size(), now.size()));
    const auto first = std::mismatch(old.begin(), old.begin() + shorter, now.begin()).first - old.begin();
    const auto last = std::mismatch(old.rbegin(), old.rbegin() + (shorter - first), now.rbegin()).first - old.rbegin();
    const auto begin = static_cast<std::size_t>(first);
    const auto tail = static_cast<std::size_t>(last);
    const std::size_t end = now.size() - tail;
    std::vector<DiffLine> diff;
    if (begin == end && begin + tail == old.size())
        return diff;
    append(diff, DiffLine::Kind::Same, now, begin - std::min(begin, context), begin);
    append(diff, DiffLine::Kind::Removed, old, begin, old.size() - tail);
    append(diff, DiffLine::Kind::Added, now, begin, end);
    append(diff, DiffLine::Kind::Same, now, end, end + std::min(tail, context));
    return diff;
}

}  // namespace onecycle
