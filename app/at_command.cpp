// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/complaints.h"
#include "app/output.h"
#include "core/export/csv.h"

namespace onecycle::app {
namespace {

/// Appends the row of \p step; prints the error and gives false where PyTorch would raise one.
bool appendRow(std::string& table, const Schedule& schedule, std::int64_t step)
{
    StepBlock row{step, 1, schedule.phaseAt(static_cast<double>(step)) + 1, {}};
    for (std::size_t group = 0; group < schedule.groupCount(); ++group) {
        const auto value = schedule.at(step, group);
        if (!value) {
            printIssue(value.error());
            return false;
        }
        row.columns.push_back({value->lr});
        if (schedule.cyclesMomentum())
            row.columns.push_back({value->momentum});
    }
    table += csvRows(row);
    return true;
}

}  // namespace

Result<std::int64_t, Misreading> stepFrom(const std::string& text)
{
    const auto number = parseNumber(text);
    if (!number || !isWhole(*number) || *number < 0)
        return Unexpected(
            Misreading{"step", "\"" + text + "\" is no step; write whole numbers from 0 to total_steps."});
    return static_cast<std::int64_t>(*number);
}

int runAt(const Job& job, const std::vector<std::int64_t>& steps)
{
    std::string table = csvHeader(job.schedule);
    bool complete = true;
    for (const std::int64_t step : steps)
        complete = appendRow(table, job.schedule, step) && complete;
    if (!complete)
        return exit_code::badUsage;
    return writeOutput(standardOutput, [&table](const Sink& sink) { return sink(table); });
}

}  // namespace onecycle::app
