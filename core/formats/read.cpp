// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/read.h"

#include "core/formats/picture_text.h"
#include "core/formats/python_call.h"
#include "core/formats/share_string.h"
#include "core/formats/text_guard.h"
#include "core/formats/tree_reader.h"

namespace onecycle {
namespace {

/// Braces with a name behind them are a mapping of YAML; JSON has a quote there.
bool looksLikeJson(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const auto brace = text.find_first_not_of(space);
    if (brace == std::string_view::npos || text[brace] != '{')
        return false;
    const auto next = text.find_first_not_of(space, brace + 1);
    return next == std::string_view::npos || text[next] == '"' || !looksLikeYaml(text);
}

Result<ReadDocument, ReadError> readText(std::string_view text)
{
    if (auto error = refusal(text))
        return Unexpected(std::move(*error));
    const std::string_view content = withoutByteOrderMark(text);
    if (looksLikeShareString(content))
        return readShareString(content);
    const bool json = looksLikeJson(content);
    const bool python = looksLikePythonCall(content);
    if (json || looksLikeYaml(content)) {
        auto document = json ? readJson(content) : readYaml(content);
        if (document || !python)
            return document;
    }
    if (python)
        return readPythonCall(content);
    return Unexpected(ReadError{"This is neither an onecycle document or share string, nor JSON or YAML with "
                                "OneCycleLR's arguments, nor Python with a OneCycleLR(...) call."});
}

/// A picture is not the document that was put into it: saving must not go to its file.
Result<ReadDocument, ReadError> readPicture(const Result<std::string, ReadError>& text)
{
    if (!text)
        return Unexpected(text.error());
    auto document = readText(*text);
    if (!document)
        return Unexpected(ReadError{"The schedule in the picture cannot be read. " + document.error().message});
    ReadDocument result = std::move(document).value();
    result.isDocument = false;
    return result;
}

}  // namespace

Result<ReadDocument, ReadError> readDocument(std::string_view text)
{
    const auto picture = pictureText(text);
    return picture ? readPicture(*picture) : readText(text);
}

}  // namespace onecycle
