// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/document/entry_change.h"

#include <algorithm>
#include <iterator>

namespace onecycle {
namespace {

using namespace entry_change;
using Entries = std::vector<ScheduleEntry>;

Entries::iterator placeOf(DocumentValue& value, const std::string& id)
{
    return std::ranges::find(value.schedules, id, &ScheduleEntry::id);
}

/// Moves the last entry to stand behind the one at \p place.
void moveLastBehind(Entries& entries, std::ptrdiff_t place)
{
    std::rotate(entries.begin() + place + 1, std::prev(entries.end()), entries.end());
}

void add(DocumentValue& value, ScheduleEntry entry, std::ptrdiff_t behind)
{
    if (value.schedules.size() >= mostSchedules)
        return;
    addEntry(value, std::move(entry));
    moveLastBehind(value.schedules, behind);
}

void carryOut(DocumentValue& value, const Pin& pin)
{
    ScheduleEntry copy = value.activeEntry();
    copy.name = pin.name;
    copy.hidden = false;
    add(value, std::move(copy), std::ssize(value.schedules) - 1);
}

void carryOut(DocumentValue& value, const Add& addition)
{
    add(value, addition.entry, std::ssize(value.schedules) - 1);
}

void carryOut(DocumentValue& value, const Rename& rename)
{
    const auto entry = placeOf(value, rename.id);
    if (entry == value.schedules.end() || rename.name.empty() || entry->name == rename.name)
        return;
    entry->name.clear();
    entry->name = freeName(value, rename.name);
}

void carryOut(DocumentValue& value, const Recolour& recolour)
{
    if (const auto entry = placeOf(value, recolour.id); entry != value.schedules.end())
        entry->colour = recolour.colour % variantColours;
}

void carryOut(DocumentValue& value, const Hide& hide)
{
    if (const auto entry = placeOf(value, hide.id); entry != value.schedules.end())
        entry->hidden = hide.hidden;
}

void carryOut(DocumentValue& value, const Duplicate& duplicate)
{
    if (const auto entry = placeOf(value, duplicate.id); entry != value.schedules.end())
        add(value, ScheduleEntry(*entry), entry - value.schedules.begin());
}

void carryOut(DocumentValue& value, const Move& move)
{
    const auto entry = placeOf(value, move.id);
    if (entry == value.schedules.end())
        return;
    ScheduleEntry moved = std::move(*entry);
    value.schedules.erase(entry);
    const auto place = static_cast<std::ptrdiff_t>(std::min(move.place, value.schedules.size()));
    value.schedules.insert(value.schedules.begin() + place, std::move(moved));
}

void carryOut(DocumentValue& value, const Activate& activate)
{
    if (const auto entry = placeOf(value, activate.id); entry != value.schedules.end() && isEditable(*entry))
        value.active = activate.id;
}

/// The id of the editable entry that is nearest to \p place, the later one of two.
std::string nearestEditable(const Entries& entries, std::ptrdiff_t place)
{
    for (std::ptrdiff_t distance = 1; distance < std::ssize(entries); ++distance)
        for (const std::ptrdiff_t other : {place + distance, place - distance})
            if (other >= 0 && other < std::ssize(entries) && isEditable(entries[static_cast<std::size_t>(other)]))
                return entries[static_cast<std::size_t>(other)].id;
    return {};
}

void carryOut(DocumentValue& value, const Remove& remove)
{
    const auto entry = placeOf(value, remove.id);
    if (entry == value.schedules.end())
        return;
    if (remove.id == value.activeEntry().id) {
        const std::string next = nearestEditable(value.schedules, entry - value.schedules.begin());
        if (next.empty())
            return;
        value.active = next;
    }
    value.schedules.erase(entry);
}

}  // namespace

DocumentValue applied(DocumentValue value, const EntryChange& change)
{
    std::visit([&value](const auto& what) { carryOut(value, what); }, change);
    return value;
}

}  // namespace onecycle
