// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/document/document_value.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace onecycle {
namespace {

bool isTable(const ScheduleEntry& entry)
{
    return std::holds_alternative<CurveTable>(entry.source);
}

/// The lowest number that no entry has for its id.
std::string freeId(const DocumentValue& document)
{
    for (std::size_t number = 1;; ++number)
        if (std::string id = std::to_string(number);
            std::ranges::find(document.schedules, id, &ScheduleEntry::id) == document.schedules.end())
            return id;
}

}  // namespace

const ScheduleEntry& DocumentValue::activeEntry() const
{
    assert(!schedules.empty());
    const auto named = std::ranges::find_if(
        schedules, [&](const ScheduleEntry& entry) { return entry.id == active && !isTable(entry); });
    if (named != schedules.end())
        return *named;
    const auto first = std::ranges::find_if_not(schedules, isTable);
    assert(first != schedules.end());
    return *first;
}

ScheduleEntry& DocumentValue::activeEntry()
{
    return const_cast<ScheduleEntry&>(std::as_const(*this).activeEntry());
}

const ScheduleConfig& DocumentValue::config() const
{
    return std::get<ScheduleConfig>(activeEntry().source);
}

bool hasTables(const DocumentValue& document)
{
    return std::ranges::any_of(document.schedules, isTable);
}

bool addTables(DocumentValue& document, const DocumentValue& from)
{
    for (ScheduleEntry entry : from.schedules)
        if (isTable(entry)) {
            entry.id = freeId(document);
            document.schedules.push_back(std::move(entry));
        }
    return hasTables(from);
}

void removeTables(DocumentValue& document)
{
    std::erase_if(document.schedules, isTable);
}

DocumentValue makeDocument(const ScheduleConfig& config, std::string name)
{
    DocumentValue value;
    value.schedules.push_back({"1", std::move(name), config, {}, {}, {}});
    value.active = value.schedules.front().id;
    return value;
}

DocumentValue startingDocument()
{
    return makeDocument(startingConfig());
}

}  // namespace onecycle
