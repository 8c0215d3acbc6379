// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"

#include <cstddef>
#include <string>
#include <variant>

namespace onecycle {

/// Changes of the list of schedules. One that names an id that is not there, or that would leave a document without a
/// schedule that can be edited, changes nothing; so does an addition to a list that is full (mostSchedules).
namespace entry_change {

/// A copy of the active schedule stands beside it, called \p name.
struct Pin {
    std::string name;
};
/// \p entry joins; id and colour are chosen, the name is made unique.
struct Add {
    ScheduleEntry entry;
};
struct Rename {
    std::string id;
    std::string name;  ///< not empty; made unique
};
struct Recolour {
    std::string id;
    std::size_t colour = 0;
};
struct Hide {
    std::string id;
    bool hidden = true;
};
/// A copy behind the original.
struct Duplicate {
    std::string id;
};
/// To \p place in the list, counted without it.
struct Move {
    std::string id;
    std::size_t place = 0;
};
struct Activate {
    std::string id;
};
/// Of the active one: the nearest that can be edited becomes active.
struct Remove {
    std::string id;
};

}  // namespace entry_change

using EntryChange =
    std::variant<entry_change::Pin, entry_change::Add, entry_change::Rename, entry_change::Recolour, entry_change::Hide,
                 entry_change::Duplicate, entry_change::Move, entry_change::Activate, entry_change::Remove>;

/// \p value after \p change.
[[nodiscard]] DocumentValue applied(DocumentValue value, const EntryChange& change);

}  // namespace onecycle
