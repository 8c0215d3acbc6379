// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"
#include "core/sweep/sweep.h"

#include <vector>

namespace onecycle {

/// The family of curves that a sweep makes.
struct SweepFamily {
    DocumentValue document;       ///< an entry for each member, the first one is active
    std::vector<Value> values;    ///< of the members, in the order of the entries
    std::vector<Remark> remarks;  ///< which values are left out and why, and whether the parameter matters at all
};

/// \p config with \p value for the parameter of \p range.
[[nodiscard]] ScheduleConfig withValue(ScheduleConfig config, const SweepRange& range, const Value& value);

/// What \p value is called: `pct_start 0.3`, `max_lr[1] 0.01` of one group.
[[nodiscard]] std::string memberName(const SweepRange& range, const Value& value);

/// The family of \p sweep around the active schedule of \p document: every member is that schedule with another value.
/// Values with which no schedule can be built are left out with a remark; where none is left that is the fault.
[[nodiscard]] Result<SweepFamily, SweepFault> sweepDocument(const DocumentValue& document, const Sweep& sweep);

}  // namespace onecycle
