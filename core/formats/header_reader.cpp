// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/header_reader.h"

#include "core/formats/names.h"
#include "core/formats/share_string.h"
#include "core/formats/text_guard.h"
#include "core/parameters/parameters.h"

#include <algorithm>

namespace onecycle {
namespace {

bool isAsked(const ReadDocument& document, std::string_view key)
{
    return std::ranges::find(document.questions, key, &Question::key) != document.questions.end();
}

/// The first argument that the code has and the header has otherwise; empty if there is none.
std::string_view difference(const ReadDocument& document, const ScheduleConfig& header)
{
    for (const std::string_view key : signature()) {
        const Parameter& parameter = *findParameter(key);
        const bool matters = irrelevance(header, parameter).empty() && !isAsked(document, key);
        if (matters && !sameValue(valueOf(document.value.config(), parameter), valueOf(header, parameter)))
            return key;
    }
    return {};
}

}  // namespace

Result<ReadDocument, ReadError> readHeader(std::string_view text, const HeaderSource& source)
{
    auto document = readShareString(source.share);
    if (!document)
        return Unexpected(errorAt(text, source.offset, document.error().message));
    ReadDocument result = std::move(document).value();
    result.remarks.push_back("The schedule is the one that line " + std::to_string(lineAt(text, source.offset)) +
                             " names (Source: onecycle:...).");
    return result;
}

ReadDocument withHeader(ReadDocument document, std::string_view text, const HeaderSource& source)
{
    const auto named = readShareString(source.share);
    const std::string line = std::to_string(lineAt(text, source.offset));
    if (!named)
        return document;
    if (const auto key = difference(document, named->value.config()); !key.empty()) {
        document.remarks.push_back("\"" + std::string(key) + "\" is not what the header in line " + line +
                                   " names (Source: onecycle:...); the code counts.");
        return document;
    }
    ScheduleEntry& entry = document.value.activeEntry();
    entry.source = named->value.config();
    entry.name = named->value.activeEntry().name;
    for (Expression& expression : entry.expressions)
        expression.value = valueOf(named->value.config(), *findParameter(expression.key));
    for (const Question& question : document.questions)
        document.remarks.push_back("\"" + question.key + "\" is " + question.text +
                                   "; its value is the one of the header in line " + line + ".");
    document.questions.clear();
    return document;
}

}  // namespace onecycle
