// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/curve_table.h"
#include "core/targets/fidelity.h"

namespace onecycle {

/// \p schedule against \p table at the steps that both have, by the rules of fidelity(): where the table has no
/// momentum the schedule's is left alone. Groups that only one of them has are left out. Linear time.
[[nodiscard]] Fidelity tableFidelity(const CurveTable& table, const Schedule& schedule);

/// What \p schedule has more than \p table at \p step, for learning rate and momentum; NaN where one of them has none.
[[nodiscard]] StepValue tableDifference(const CurveTable& table, const Schedule& schedule, std::int64_t step,
                                        std::size_t group);

}  // namespace onecycle
