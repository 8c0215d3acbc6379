// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/read.h"

#include "core/formats/document_reader.h"
#include "core/formats/json_config.h"
#include "core/formats/json_tree.h"
#include "core/formats/picture_text.h"
#include "core/formats/python_call.h"
#include "core/formats/text_guard.h"

#include <nlohmann/json.hpp>

namespace onecycle {
namespace {

Result<ReadDocument, ReadError> readJson(std::string_view text)
{
    std::vector<std::string> remarks;
    auto tree = parseJson(text, remarks);
    if (!tree)
        return Unexpected(tree.error());
    if (tree->contains("format") || tree->contains("schedules"))
        return documentFrom(std::move(tree).value(), std::move(remarks));
    return configFrom(std::move(tree).value(), std::move(remarks));
}

Result<ReadDocument, ReadError> readText(std::string_view text)
{
    if (auto error = refusal(text))
        return Unexpected(std::move(*error));
    const std::string_view content = withoutByteOrderMark(text);
    const auto start = content.find_first_not_of(" \t\r\n");
    const bool object = start != std::string_view::npos && content[start] == '{';
    if (object) {
        auto document = readJson(content);
        if (document || !looksLikePythonCall(content))
            return document;
    }
    if (looksLikePythonCall(content))
        return readPythonCall(content);
    return Unexpected(
        ReadError{"This is neither an onecycle document, nor JSON with OneCycleLR's arguments, nor Python "
                  "with a OneCycleLR(...) call."});
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
