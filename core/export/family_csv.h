// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/curve_table.h"
#include "core/export/exporter.h"

#include <cstdint>
#include <span>
#include <string>

namespace onecycle {

/// One curve of a wide table.
struct FamilyMember {
    std::string name;                    ///< begins the names of its columns
    const Schedule* schedule = nullptr;  ///< null for a table
    const CurveTable* table = nullptr;   ///< null for a schedule
};

/// One wide table of several curves: `step`, then `NAME lr` and, where it has one, `NAME momentum` of every member
/// (`NAME lr_0`, ... of one with groups), quoted as RFC 4180 says. A row for every step that \p every (at least 1)
/// divides and for the last one of each member; cells are empty where a member has no such step. False if \p sink
/// stopped it.
bool writeFamilyCsv(std::span<const FamilyMember> members, std::int64_t every, const Sink& sink);

}  // namespace onecycle
