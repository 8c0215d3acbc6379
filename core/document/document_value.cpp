// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/document/document_value.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace onecycle {
namespace {

bool isTable(const ScheduleEntry& entry)
{
    return std::holds_alternative<CurveTable>(entry.source);
}

/// The colour that the fewest schedules beside the active one have, the first of several.
std::size_t rarestColour(const DocumentValue& document)
{
    std::array<std::size_t, variantColours> uses{};
    for (const ScheduleEntry& entry : document.schedules)
        uses[entry.colour % variantColours] += static_cast<std::size_t>(entry.id != document.active);
    return static_cast<std::size_t>(std::ranges::min_element(uses) - uses.begin());
}

/// The lowest number that no entry has for its id.
std::string freeId(const DocumentValue& document)
{
    for (std::size_t number = 1;; ++number)
        if (std::string id = std::to_string(number); !document.find(id))
            return id;
}

}  // namespace

bool isEditable(const ScheduleEntry& entry)
{
    return std::holds_alternative<ScheduleConfig>(entry.source);
}

const ScheduleEntry* DocumentValue::find(std::string_view id) const
{
    const auto found = std::ranges::find(schedules, id, &ScheduleEntry::id);
    return found == schedules.end() ? nullptr : &*found;
}

const ScheduleEntry& DocumentValue::activeEntry() const
{
    assert(!schedules.empty());
    if (const ScheduleEntry* const named = find(active); named && isEditable(*named))
        return *named;
    const auto first = std::ranges::find_if(schedules, isEditable);
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

std::string freeName(const DocumentValue& document, const std::string& name)
{
    const auto taken = [&](const std::string& candidate) {
        return std::ranges::find(document.schedules, candidate, &ScheduleEntry::name) != document.schedules.end();
    };
    std::string candidate = name;
    for (std::size_t number = 2; taken(candidate); ++number)
        candidate = name + " " + std::to_string(number);
    return candidate;
}

std::string addEntry(DocumentValue& document, ScheduleEntry entry)
{
    entry.id = freeId(document);
    entry.name = freeName(document, entry.name);
    entry.colour = rarestColour(document);
    document.schedules.push_back(std::move(entry));
    return document.schedules.back().id;
}

bool hasTables(const DocumentValue& document)
{
    return std::ranges::any_of(document.schedules, isTable);
}

bool addTables(DocumentValue& document, const DocumentValue& from)
{
    for (const ScheduleEntry& entry : from.schedules)
        if (isTable(entry))
            addEntry(document, entry);
    return hasTables(from);
}

void removeTables(DocumentValue& document)
{
    std::erase_if(document.schedules, isTable);
}

DocumentValue makeDocument(const ScheduleConfig& config, std::string name)
{
    DocumentValue value;
    value.active = addEntry(value, {{}, std::move(name), config, {}, {}, {}});
    return value;
}

DocumentValue startingDocument()
{
    return makeDocument(startingConfig());
}

}  // namespace onecycle
