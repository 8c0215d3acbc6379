// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/document_reader.h"

#include "core/formats/json_budget.h"
#include "core/formats/json_config.h"
#include "core/formats/json_curve.h"
#include "core/formats/json_document.h"
#include "core/formats/json_expressions.h"
#include "core/formats/json_members.h"
#include "core/formats/json_policy.h"
#include "core/formats/json_view.h"
#include "core/formats/text_guard.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace onecycle {
namespace {

using nlohmann::json;
using Failure = std::optional<ReadError>;

/// Moves members of the document into values; what it leaves behind is unknown and is kept as text.
class DocumentReader {
public:
    DocumentReader(json tree, std::vector<std::string> remarks) : m_tree(std::move(tree))
    {
        m_result.remarks = std::move(remarks);
        m_result.isDocument = true;
    }

    [[nodiscard]] Result<ReadDocument, ReadError> read();

private:
    [[nodiscard]] Failure readHead();
    [[nodiscard]] Failure readSchedules();
    [[nodiscard]] Failure readSchedule(json& object);
    [[nodiscard]] Failure readSource(json& object, ScheduleEntry& entry);
    [[nodiscard]] Failure readTable(json& object, ScheduleEntry& entry);
    [[nodiscard]] Failure readPolicy(json& object, ScheduleEntry& entry);
    void readAppearance(json& object, ScheduleEntry& entry);
    void keepUnknown(const json& source, const json& object, ScheduleEntry& entry);
    void readActive();
    [[nodiscard]] bool hasId(const std::string& id) const;

    json m_tree;
    ReadDocument m_result;
};

Result<ReadDocument, ReadError> DocumentReader::read()
{
    if (auto error = readHead())
        return Unexpected(std::move(*error));
    if (auto error = readSchedules())
        return Unexpected(std::move(*error));
    readActive();
    takeBudget(m_tree, m_result.value.budget, m_result.remarks);
    takeView(m_tree, m_result.view, m_result.remarks);
    m_result.value.unknownKeys = unknownMembers(m_tree, "", m_result.remarks);
    if (auto& remarks = m_result.remarks; remarks.size() > mostRemarks) {
        const std::size_t more = remarks.size() - mostRemarks;
        remarks.resize(mostRemarks);
        remarks.push_back("There are " + std::to_string(more) + " more remarks like these.");
    }
    return std::move(m_result);
}

Failure DocumentReader::readHead()
{
    if (m_tree.contains("format") && m_tree["format"] == "onecycle-preset")
        return ReadError{"This is a preset, not a document; put the file into the folder of your presets, where the "
                         "program finds it by its name."};
    if (takeText(m_tree, "format") != "onecycle")
        return memberError("format", m_tree, R"(it must be "onecycle".)");
    const auto version = m_tree.find("version");
    if (version == m_tree.end() || !version->is_number_integer() || version->get<double>() < 1)
        return memberError("version", m_tree, "it must be a whole number from 1 on.");
    if (version->get<double>() > documentVersion) {
        m_result.newerVersion = true;
        m_result.remarks.push_back("The document was written by a newer onecycle (version " + version->dump() +
                                   " of the format, this one knows " + std::to_string(documentVersion) +
                                   "): it is opened for reading only.");
    }
    m_tree.erase(version);
    return std::nullopt;
}

Failure DocumentReader::readSchedules()
{
    const auto list = m_tree.find("schedules");
    if (list == m_tree.end() || !list->is_array() || list->empty())
        return memberError("schedules", m_tree, "it must be a list of at least one schedule.");
    if (list->size() > mostSchedules)
        return memberError("schedules", m_tree, "at most 1000 are read.");
    json schedules = std::move(*list);
    m_tree.erase(list);
    for (json& object : schedules) {
        if (!object.is_object())
            return ReadError{"A schedule in \"schedules\" is " + jsonExcerpt(object) + "; it must be an object."};
        if (auto error = readSchedule(object))
            return error;
    }
    if (m_result.value.schedules.empty())
        return ReadError{"The document has only schedules of kinds that this version does not know."};
    if (std::ranges::none_of(m_result.value.schedules, isEditable))
        return ReadError{"No schedule of the document can be edited; it needs a schedule of the kind \"onecycle\"."};
    return std::nullopt;
}

Failure DocumentReader::readSchedule(json& object)
{
    ScheduleEntry entry;
    entry.name = takeText(object, "name").value_or("Schedule " + std::to_string(m_result.value.schedules.size() + 1));
    entry.id = takeText(object, "id").value_or("");
    readAppearance(object, entry);
    const auto source = object.find("source");
    if (source == object.end() || !source->is_object())
        return memberError("source", object, R"(it must be an object such as {"kind": "onecycle", "max_lr": 0.01}.)");
    const auto kind = source->find("kind");
    const bool table = kind != source->end() && *kind == "table";
    const bool policy = kind != source->end() && *kind == "policy";
    if (kind != source->end() && *kind != "onecycle" && !table && !policy) {
        if (!m_result.newerVersion)
            return memberError("kind", *source, R"(this version knows "onecycle", "table" and "policy".)");
        m_result.remarks.push_back("\"" + excerpt(entry.name) + "\" is left out: its kind is " + jsonExcerpt(*kind) +
                                   ".");
        return std::nullopt;
    }
    if (auto error = table    ? readTable(object, entry)
                     : policy ? readPolicy(object, entry)
                              : readSource(object, entry)) {
        error->message = "Schedule \"" + excerpt(entry.name) + "\": " + error->message;
        return error;
    }
    for (std::size_t number = m_result.value.schedules.size() + 1; entry.id.empty() || hasId(entry.id); ++number)
        entry.id = std::to_string(number);
    m_result.value.schedules.push_back(std::move(entry));
    return std::nullopt;
}

/// Optimiser and groups stand beside the source, since every kind of source has them; takeConfig() wants them together.
Failure DocumentReader::readSource(json& object, ScheduleEntry& entry)
{
    json source = std::move(object["source"]);
    object.erase("source");
    source.erase("kind");
    for (const char* const key : {"optimizer", "groups"}) {
        if (const auto member = object.find(key); member != object.end()) {
            source[key] = std::move(*member);
            object.erase(member);
        }
    }
    ScheduleConfig config;
    if (auto error = takeConfig(source, config))
        return error;
    if (auto error = takeExpressions(object, entry.expressions, m_result.remarks))
        return error;
    entry.source = std::move(config);
    keepUnknown(source, object, entry);
    return std::nullopt;
}

Failure DocumentReader::readTable(json& object, ScheduleEntry& entry)
{
    json source = std::move(object["source"]);
    object.erase("source");
    source.erase("kind");
    auto table = takeTable(source);
    if (!table)
        return table.error();
    entry.source = std::move(table).value();
    keepUnknown(source, object, entry);
    return std::nullopt;
}

Failure DocumentReader::readPolicy(json& object, ScheduleEntry& entry)
{
    json source = std::move(object["source"]);
    object.erase("source");
    source.erase("kind");
    auto policy = takePolicy(source);
    if (!policy)
        return policy.error();
    entry.source = std::move(policy).value();
    keepUnknown(source, object, entry);
    return std::nullopt;
}

/// Colour and visibility are never a reason to refuse a document. Version 1 has neither.
void DocumentReader::readAppearance(json& object, ScheduleEntry& entry)
{
    entry.colour = m_result.value.schedules.size() % variantColours;
    if (const auto colour = object.find("colour"); colour != object.end()) {
        if (colour->is_number_unsigned())
            entry.colour = colour->get<std::size_t>() % variantColours;
        else
            m_result.remarks.push_back("\"colour\" of \"" + excerpt(entry.name) + "\" is " + jsonExcerpt(*colour) +
                                       " and is ignored; it must be a whole number from 0.");
        object.erase(colour);
    }
    if (const auto hidden = object.find("hidden"); hidden != object.end()) {
        entry.hidden = hidden->is_boolean() && hidden->get<bool>();
        object.erase(hidden);
    }
}

void DocumentReader::keepUnknown(const json& source, const json& object, ScheduleEntry& entry)
{
    const std::string where = "schedules[" + std::to_string(m_result.value.schedules.size()) + "].";
    entry.unknownSourceKeys = unknownMembers(source, where + "source.", m_result.remarks);
    entry.unknownKeys = unknownMembers(object, where, m_result.remarks);
}

void DocumentReader::readActive()
{
    DocumentValue& value = m_result.value;
    value.active = takeText(m_tree, "active").value_or("");
    const auto named = std::ranges::find(value.schedules, value.active, &ScheduleEntry::id);
    if (named == value.schedules.end() || !isEditable(*named)) {
        if (!value.active.empty())
            m_result.remarks.emplace_back("\"active\" names no schedule; the first one is shown.");
        value.active = std::ranges::find_if(value.schedules, isEditable)->id;
    }
    m_tree.erase("active");
}

bool DocumentReader::hasId(const std::string& id) const
{
    return std::ranges::find(m_result.value.schedules, id, &ScheduleEntry::id) != m_result.value.schedules.end();
}

}  // namespace

Result<ReadDocument, ReadError> documentFrom(json tree, std::vector<std::string> remarks)
{
    return DocumentReader(std::move(tree), std::move(remarks)).read();
}

}  // namespace onecycle
