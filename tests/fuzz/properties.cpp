// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/properties.h"

#include "core/formats/json_document.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace onecycle::fuzz {
namespace {

constexpr std::size_t longestSentence = 2048;
constexpr std::size_t mostRemarks = 64;

/// The library's writer is a judge of its own: it throws at invalid UTF-8.
bool isUtf8(std::string_view text)
{
    try {
        (void)nlohmann::json(text).dump();
        return true;
    } catch (const nlohmann::json::exception&) {
        return false;
    }
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < ' ' || c == '\x7F';
}

void checkRoundTrip(const ReadDocument& document)
{
    const std::string text = writeJsonDocument(document.value, document.view);
    const auto again = readJsonDocument(text);
    require(again.has_value(), "what was written can be read");
    require(again->value == document.value, "the document reads back equal");
    require(again->view == document.view, "the view reads back equal");
    require(writeJsonDocument(again->value, again->view) == text, "it is written alike");
}

}  // namespace

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "ERROR: broken property: %s\n", what);
    std::abort();
}

void checkSentence(std::string_view text)
{
    require(!text.empty(), "a sentence is not empty");
    require(text.size() <= longestSentence, "a sentence is short");
    require(isUtf8(text), "a sentence is valid UTF-8");
    require(std::ranges::none_of(text, isControl), "a sentence is one line");
}

void checkError(const ReadError& error)
{
    checkSentence(error.message);
    require(error.line >= 0 && error.column >= 0, "a place is not negative");
    require((error.line == 0) == (error.column == 0), "a place has a line and a column");
}

void checkRead(const Result<ReadDocument, ReadError>& result)
{
    if (!result)
        return checkError(result.error());
    require(!result->value.schedules.empty(), "a document has a schedule");
    require(result->remarks.size() <= mostRemarks, "there are few remarks");
    for (const std::string& remark : result->remarks)
        checkSentence(remark);
    checkRoundTrip(*result);
}

}  // namespace onecycle::fuzz
