// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/guide/guide_markup.h"

#include <algorithm>

namespace onecycle {
namespace {

GuideRun linkOf(std::string_view inside)
{
    const std::size_t bar = inside.find('|');
    if (bar != std::string_view::npos)
        return {std::string(inside.substr(0, bar)), std::string(inside.substr(bar + 1)), false};
    std::string key(inside);
    std::ranges::replace(key, ' ', '-');
    return {std::string(inside), std::move(key), false};
}

void addText(std::vector<GuideRun>& runs, std::string_view text)
{
    if (text.empty())
        return;
    if (!runs.empty() && runs.back().link.empty() && !runs.back().code)
        runs.back().text += text;
    else
        runs.push_back({std::string(text), {}, false});
}

}  // namespace

std::vector<GuideRun> runsOf(std::string_view text)
{
    std::vector<GuideRun> runs;
    while (!text.empty()) {
        const std::size_t begin = std::min(text.find("[["), text.find('`'));
        addText(runs, text.substr(0, begin));
        if (begin == std::string_view::npos)
            break;
        const std::string_view mark = text[begin] == '[' ? "]]" : "`";
        const std::size_t from = begin + mark.size();
        const std::size_t end = text.find(mark, from);
        if (end == std::string_view::npos) {
            addText(runs, text.substr(begin));
            break;
        }
        const std::string_view inside = text.substr(from, end - from);
        runs.push_back(mark == "`" ? GuideRun{std::string(inside), {}, true} : linkOf(inside));
        text.remove_prefix(end + mark.size());
    }
    return runs;
}

std::string plainText(std::string_view text)
{
    std::string plain;
    for (const GuideRun& run : runsOf(text))
        plain += run.text;
    return plain;
}

}  // namespace onecycle
