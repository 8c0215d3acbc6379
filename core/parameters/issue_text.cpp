// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/parameters/issue_text.h"

#include "core/parameters/issue_table.h"
#include "core/parameters/parameter.h"

#include <algorithm>

namespace onecycle {
namespace {

const IssueRow* findRow(std::string_view code)
{
    for (const auto table : {errorTable(), warningTable()}) {
        const auto row = std::ranges::find(table, code, &IssueRow::code);
        if (row != table.end())
            return &*row;
    }
    return nullptr;
}

std::string filled(std::string_view pattern, const Issue& issue)
{
    std::vector<std::string> texts;
    for (const IssueArgument& argument : issue.arguments)
        texts.push_back(argumentText(argument));
    return fill(pattern, texts);
}

std::string assignmentSentence(const Assignment& assignment)
{
    std::string name = assignment.key;
    if (assignment.group)
        name += "[" + std::to_string(*assignment.group) + "]";
    if (const auto* flag = std::get_if<bool>(&assignment.value))
        return "turn " + name + (*flag ? " on" : " off");
    if (std::holds_alternative<std::monostate>(assignment.value))
        return "clear " + name;
    return "set " + name + " to " + valueText(assignment.value);
}

}  // namespace

TextMark issueTemplate(std::string_view code)
{
    const IssueRow* const row = findRow(code);
    return row ? row->sentence : TextMark{};
}

std::string issueSentence(const Issue& issue)
{
    return filled(issueTemplate(issue.code).view(), issue);
}

std::string pytorchSentence(const Issue& issue, TorchVersion version)
{
    const IssueRow* const row = findRow(issue.code);
    if (!issue.raised || !row)
        return {};
    const bool old = version == TorchVersion::V1_13 && !row->torch113.empty();
    return filled(old ? row->torch113 : row->torch, issue);
}

std::string fixSentence(const Fix& fix)
{
    std::string sentence;
    for (const Assignment& assignment : fix.assignments)
        sentence += (sentence.empty() ? "" : " and ") + assignmentSentence(assignment);
    if (!sentence.empty())
        sentence.front() = static_cast<char>(sentence.front() - 'a' + 'A');
    return sentence;
}

std::string argumentText(const IssueArgument& argument)
{
    if (const auto* whole = std::get_if<std::int64_t>(&argument))
        return std::to_string(*whole);
    if (const auto* number = std::get_if<double>(&argument))
        return toText(*number, NumberStyle::Python);
    return std::get<std::string>(argument);
}

std::string fill(std::string_view pattern, const std::vector<std::string>& arguments)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' &&
                             pattern[i + 1] <= '9';
        const std::size_t index = isPlace ? static_cast<std::size_t>(pattern[i + 1] - '1') : arguments.size();
        if (index < arguments.size()) {
            text += arguments[index];
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

}  // namespace onecycle
