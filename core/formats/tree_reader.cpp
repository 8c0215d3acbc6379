// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/tree_reader.h"

#include "core/dialects/dialect_trees.h"
#include "core/formats/class_config.h"
#include "core/formats/document_reader.h"
#include "core/formats/json_config.h"
#include "core/formats/json_tree.h"
#include "core/formats/names.h"
#include "core/formats/yaml_tree.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>

namespace onecycle {
namespace {

using nlohmann::json;

/// What a tree is.
enum class TreeKind { Document, Dialect, Classes, Arguments };

bool isDocument(const json& tree)
{
    const auto format = tree.find("format");
    return format != tree.end() && *format == "onecycle";
}

struct TreeReading {
    TreeKind kind;
    Result<ReadDocument, ReadError> document;
};

/// What a framework's configuration says comes before what is odd about its text.
Result<ReadDocument, ReadError> withRemarks(Result<ReadDocument, ReadError> document,
                                            const std::vector<std::string>& remarks)
{
    if (!document)
        return document;
    ReadDocument result = std::move(document).value();
    result.remarks.insert(result.remarks.end(), remarks.begin(), remarks.end());
    return result;
}

TreeReading readTree(json tree, std::vector<std::string> remarks, const ReadRequest& request)
{
    if (!isDocument(tree)) {
        if (auto dialect = dialectFrom(tree, request))
            return {TreeKind::Dialect, withRemarks(std::move(*dialect), remarks)};
        if (auto classes = classConfigFrom(tree, remarks))
            return {TreeKind::Classes, std::move(*classes)};
        if (!tree.contains("format") && !tree.contains("schedules"))
            return {TreeKind::Arguments, configFrom(std::move(tree), std::move(remarks))};
    }
    return {TreeKind::Document, documentFrom(std::move(tree), std::move(remarks))};
}

constexpr std::array moreKeys{"_target_", "class_path", "config", "format", "schedules"};

bool isKnownKey(std::string_view word)
{
    return std::ranges::find(signature(), word) != signature().end() ||
           std::ranges::find(moreKeys, word) != moreKeys.end() || isDialectKey(word);
}

/// The word before the colon at \p colon, with quotes around it or not; empty if it is only a part of a word.
std::string_view keyBefore(std::string_view text, std::size_t colon)
{
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
    const auto last = text.substr(0, colon).find_last_not_of("\"' \t");
    if (last == std::string_view::npos)
        return {};
    const std::string_view upToLast = text.substr(0, last + 1);
    const auto before = upToLast.find_last_not_of(letters);
    const auto begin = before == std::string_view::npos ? 0 : before + 1;
    const bool starts = begin == 0 ||
                        std::string_view(" \t\r\n-[{,\"'").find(text[begin - 1]) != std::string_view::npos;
    return starts ? upToLast.substr(begin) : std::string_view();
}

}  // namespace

Result<ReadDocument, ReadError> readJson(std::string_view text, const ReadRequest& request)
{
    std::vector<std::string> remarks;
    auto tree = parseJson(text, remarks);
    if (!tree)
        return Unexpected(tree.error());
    return readTree(std::move(tree).value(), std::move(remarks), request).document;
}

Result<ReadDocument, ReadError> readYaml(std::string_view text, const ReadRequest& request)
{
    YamlRemarks remarks;
    auto tree = parseYaml(text, remarks);
    if (!tree)
        return Unexpected(tree.error());
    TreeReading reading = readTree(std::move(tree).value(), std::move(remarks.general), request);
    if (!reading.document)
        return reading.document;
    ReadDocument document = std::move(reading.document).value();
    document.isDocument = false;
    if (reading.kind == TreeKind::Arguments)  // the loaders of the frameworks know 1e-4
        std::ranges::move(remarks.pyYaml, std::back_inserter(document.remarks));
    return document;
}

bool looksLikeYaml(std::string_view text)
{
    for (auto colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1))
        if (isKnownKey(keyBefore(text, colon)))
            return true;
    return false;
}

}  // namespace onecycle
