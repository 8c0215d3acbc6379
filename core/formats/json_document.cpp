// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/json_document.h"

#include "core/formats/document_reader.h"
#include "core/formats/json_budget.h"
#include "core/formats/json_config.h"
#include "core/formats/json_curve.h"
#include "core/formats/json_expressions.h"
#include "core/formats/json_policy.h"
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

void writeSource(JsonWriter& writer, const CurveTable& table)
{
    writeTable(writer, table);
}

void writeSource(JsonWriter& writer, const ReferencePolicy& policy)
{
    writePolicy(writer, policy);
}

void writeSchedule(JsonWriter& writer, const ScheduleEntry& entry, std::size_t place)
{
    const auto* const config = std::get_if<ScheduleConfig>(&entry.source);
    writer.beginObject();
    writer.key("id").text(entry.id).key("name").text(entry.name);
    if (entry.colour != place % variantColours)
        writer.key("colour").number(static_cast<double>(entry.colour));
    if (entry.hidden)
        writer.key("hidden").flag(true);
    if (config)
        writer.key("optimizer").text(config->optimizer).key("groups").words(config->groups);
    writer.key("source").beginObject();
    std::visit([&writer](const auto& source) { writeSource(writer, source); }, entry.source);
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
    for (std::size_t i = 0; i < value.schedules.size(); ++i)
        writeSchedule(writer, value.schedules[i], i);
    writer.endArray();
    writer.key("active").text(value.active);
    if (value.budget) {
        writer.key("budget");
        writeBudget(writer, *value.budget);
    }
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
