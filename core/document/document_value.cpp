// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/document/document_value.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace onecycle {

const ScheduleEntry& DocumentValue::activeEntry() const
{
    assert(!schedules.empty());
    const auto entry = std::ranges::find(schedules, active, &ScheduleEntry::id);
    return entry == schedules.end() ? schedules.front() : *entry;
}

ScheduleEntry& DocumentValue::activeEntry()
{
    return const_cast<ScheduleEntry&>(std::as_const(*this).activeEntry());
}

const ScheduleConfig& DocumentValue::config() const
{
    return std::get<ScheduleConfig>(activeEntry().source);
}

DocumentValue makeDocument(const ScheduleConfig& config, std::string name)
{
    DocumentValue value;
    value.schedules.push_back({"1", std::move(name), config, {}, {}});
    value.active = value.schedules.front().id;
    return value;
}

DocumentValue startingDocument()
{
    return makeDocument(startingConfig());
}

}  // namespace onecycle
