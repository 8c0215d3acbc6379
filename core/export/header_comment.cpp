// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/header_comment.h"

#include "core/formats/share_string.h"

#include <algorithm>

namespace onecycle {
std::string sourceLine(const ExportInput& input)
{
    const std::string share = input.whole ? writeShareString(input.config, input.whole->value.activeEntry().name)
                                          : writeShareString(input.config);
    return "Source: " + share;
}

std::vector<std::string> headerLines(const ExportInput& input, const TargetFacts& facts)
{
    std::vector<std::string> lines{"A onecycle schedule for " + facts.framework + ".", sourceLine(input)};
    std::ranges::copy(reportLines(reportOn(facts, input.schedule), input.schedule), std::back_inserter(lines));
    return lines;
}

std::string headerComment(const ExportInput& input, const TargetFacts& facts, std::string_view marker)
{
    std::string text;
    for (const std::string& line : headerLines(input, facts))
        text += commentLines(line, marker, "  ");
    return text + "\n";
}

std::string commentLines(std::string_view sentence, std::string_view marker, std::string_view indent, std::size_t width)
{
    std::string text;
    const std::string start = std::string(marker) + " ";
    std::string line = start;
    std::size_t empty = start.size();
    for (std::size_t begin = 0; begin < sentence.size();) {
        const std::size_t end = std::min(sentence.find(' ', begin), sentence.size());
        if (line.size() > empty && line.size() + 1 + end - begin > width) {
            text += line + "\n";
            line = start + std::string(indent);
            empty = line.size();
        }
        line += (line.size() > empty ? " " : "") + std::string(sentence.substr(begin, end - begin));
        begin = end + 1;
    }
    return text + line + "\n";
}

}  // namespace onecycle
