// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaints.h"

#include "core/parameters/issue_text.h"

#include <algorithm>
#include <cstdio>

namespace onecycle::app {
namespace {

void print(std::string_view severity, std::string_view subject, std::string_view sentence)
{
    std::string line(severity);
    line += ": ";
    if (!subject.empty())
        line.append(subject).append(": ");
    line.append(sentence);
    // A sentence may quote what a file or the user gave: nothing of it may steer the terminal.
    std::ranges::replace_if(
        line, [](char c) { return (c >= 0 && c < ' ' && c != '\n') || c == '\x7f'; }, '?');
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace

void printError(std::string_view subject, std::string_view sentence)
{
    print("error", subject, sentence);
}

void printWarning(std::string_view subject, std::string_view sentence)
{
    print("warning", subject, sentence);
}

void printIssue(const Issue& issue)
{
    std::string sentence = issueSentence(issue);
    if (issue.raised)
        sentence += " PyTorch raises " + pytorchSentence(issue);
    if (issue.severity == Severity::Error)
        printError(issue.key, sentence);
    else if (issue.severity == Severity::Warning)
        printWarning(issue.key, sentence);
}

}  // namespace onecycle::app
