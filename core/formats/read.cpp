// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/read.h"

#include "core/dialects/csv_document.h"
#include "core/dialects/dialect_python.h"
#include "core/dialects/own_export.h"
#include "core/formats/header_reader.h"
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

ReadError unknownKind()
{
    return {"This is neither an onecycle document or share string, nor JSON or YAML with OneCycleLR's arguments, nor "
            "Python with a OneCycleLR(...) call, nor a schedule of fastai, optax, Keras, Paddle, DeepSpeed, MMEngine, "
            "Axolotl or OpenPCDet, a scheduler's state_dict, or a table with a column lr."};
}

Result<ReadDocument, ReadError> readKnownKind(std::string_view text, const ReadRequest& request, bool header)
{
    const std::string_view content = withoutByteOrderMark(text);
    if (looksLikeShareString(content))
        return readShareString(content);
    const bool json = looksLikeJson(content);
    const bool yaml = !json && looksLikeYaml(content);
    auto tree = json   ? readJson(content, request)
                : yaml ? readYaml(content, request)
                       : Result<ReadDocument, ReadError>(Unexpected(unknownKind()));
    if (tree)
        return tree;
    if (looksLikeCsv(content))
        return readCsv(content);
    if (auto document = readDialectPython(content, request); document && (*document || !json))
        return std::move(*document);
    if (header ? hasPythonCall(content) : looksLikePythonCall(content))
        return readPythonCall(text, request);
    return tree;
}

/// The header of an exported text counts where nobody has changed what is below it, or where that is no kind that is
/// known; else what is below it.
Result<ReadDocument, ReadError> readText(std::string_view text, const ReadRequest& request)
{
    if (auto error = refusal(text))
        return Unexpected(std::move(*error));
    const auto header = headerSource(text);
    auto document = readKnownKind(text, request, header.has_value());
    if (!header || (document && document->isDocument))
        return document;
    auto source = readHeader(text, *header);
    const bool own = source && isOwnExport(text, *source);
    if (!document && (!source || hasPythonCall(text)))
        return own ? source : document;
    if (!document) {
        ReadDocument named = std::move(source).value();
        if (!own)
            named.remarks.emplace_back(
                "What stands below the header is not what onecycle writes for it: it was changed, "
                "and is not read.");
        return named;
    }
    ReadDocument merged = withHeader(std::move(document).value(), text, *header);
    return own && (!merged.script || merged.value.config() != source->value.config())
               ? source
               : Result<ReadDocument, ReadError>(std::move(merged));
}

/// A picture is not the document that was put into it: saving must not go to its file.
Result<ReadDocument, ReadError> readPicture(const Result<std::string, ReadError>& text, const ReadRequest& request)
{
    if (!text)
        return Unexpected(text.error());
    auto document = readText(*text, request);
    if (!document)
        return Unexpected(ReadError{"The schedule in the picture cannot be read. " + document.error().message});
    ReadDocument result = std::move(document).value();
    result.isDocument = false;
    result.script = nullptr;
    return result;
}

}  // namespace

Result<ReadDocument, ReadError> readDocument(std::string_view text, const ReadRequest& request)
{
    const auto picture = pictureText(text);
    return picture ? readPicture(*picture, request) : readText(text, request);
}

}  // namespace onecycle
