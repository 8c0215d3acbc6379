// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/phase_summary.h"

#include "core/schedule/ramp_sum.h"
#include "core/schedule/step_ranges.h"

namespace onecycle {
namespace {

/// A row without its area: the steps \p first to \p last and what its ends use.
PhaseSummary rowOf(const Schedule& schedule, std::int64_t first, std::int64_t last, std::size_t group)
{
    PhaseSummary row;
    row.first = first;
    row.last = last;
    if (row.count() > 0) {
        row.from = schedule.valueAt(static_cast<double>(first), group);
        row.to = schedule.valueAt(static_cast<double>(last), group);
    }
    return row;
}

}  // namespace

std::vector<PhaseSummary> summarizePhases(const Schedule& schedule, std::size_t group)
{
    PhaseSummary run = rowOf(schedule, schedule.firstStep(), schedule.totalSteps() - 1, group);
    std::vector<PhaseSummary> rows;
    for (const StepRange& range : stepRanges(schedule, group)) {
        PhaseSummary row = rowOf(schedule, range.first, range.last, group);
        row.kind = range.phase->kind;
        row.area = rampSum(*range.phase, range.phase->lr, range.first, range.last);
        run.area += row.area;
        rows.push_back(row);
    }
    rows.push_back(run);
    for (PhaseSummary& row : rows)
        row.share = run.area == 0 ? std::numeric_limits<double>::quiet_NaN() : row.area / run.area;
    return rows;
}

}  // namespace onecycle
