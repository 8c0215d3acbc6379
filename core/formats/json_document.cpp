// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/json_document.h"

#include "core/formats/document_reader.h"
#include "core/formats/json_config.h"
#include "core/formats/json_curve.h"
#include "core/formats/json_expressions.h"
#include "core/formats/json_tree.h"
#include "core/formats/json_view.h"
#include "core/formats/text_guard.h"
#include "core/parameters/parameters.h"

#include <nlohmann/json.hpp>

namespace onecycle {
namespace {

void writeSource(JsonWriter& writer, const ScheduleConfig& config)
{
    writer.key("kind").text("onecycle");
    writeArguments(writer, config);
}

void writeSchedule(JsonWriter& writer, const ScheduleEntry& entry)
{
    const auto* const config = std::get_if<ScheduleConfig>(&entry.source);
    writer.beginObject();
    writer.key("id").text(entry.id).key("name").text(entry.name);
    if (config)
        writer.key("optimizer").text(config->optimizer).key("groups").words(config->groups);
    writer.key("source").beginObject();
    config ? writeSource(writer, *config) : writeTable(writer, std::get<CurveTable>(entry.source));
    writer.members(entry.unknownSourceKeys).endObject();
    writeExpressions(writer, entry.expressions);
    writer.members(entry.unknownKeys).endObject();
}

}  // namespace

std::string writeJsonDocument(const DocumentValue& value, const ViewState& view)
{
    JsonWriter writer;
    writer.beginObject();
    writer.key("format").text("onecycle").key("version").number(documentVersion);
    writer.key("schedules").beginArray();
    for (const ScheduleEntry& entry : value.schedules)
        writeSchedule(writer, entry);
    writer.endArray();
    writer.key("active").text(value.active);
    writeView(writer, view);
    writer.members(value.unknownKeys).endObject();
    return writer.take() + "\n";
}

Result<ReadDocument, ReadError> readJsonDocument(std::string_view text)
{
    if (auto error = refusal(text))
        return Unexpected(std::move(*error));
    std::vector<std::string> remarks;
    auto tree = parseJson(withoutByteOrderMark(text), remarks);
    if (!tree)
        return Unexpected(tree.error());
    if (!tree->is_object())
        return Unexpected(ReadError{R"(An onecycle document is a JSON object with "format": "onecycle".)"});
    return documentFrom(std::move(tree).value(), std::move(remarks));
}

}  // namespace onecycle
