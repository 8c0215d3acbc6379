// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialects/table_sample.h"

namespace onecycle {

/// The configuration through the rows of \p sample with \p pctStart, every number of it as short as it can be without a
/// larger error.
[[nodiscard]] ScheduleConfig simplified(const TableSample& sample, CycleShape shape, double pctStart);

}  // namespace onecycle
