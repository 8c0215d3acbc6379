// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/csv_document.h"

#include "core/dialects/csv_layout.h"
#include "core/dialects/csv_table.h"
#include "core/dialects/dialect_reading.h"
#include "core/dialects/table_fit.h"
#include "core/formats/text_guard.h"
#include "core/support/number.h"
#include "core/targets/table_fidelity.h"
#include "core/targets/target.h"

namespace onecycle {
namespace {

std::string understood(const CurveTable& table)
{
    std::string text = "This is a table of " + std::to_string(table.stepCount()) + " steps";
    if (table.groupCount() > 1)
        text += " of " + std::to_string(table.groupCount()) + " parameter groups";
    text += table.hasMomentum() ? ", learning rate and momentum" : ", learning rate only: cycle_momentum is off";
    return text + "; it is kept as a curve to compare with.";
}

std::string nearest(const CurveTable& table, const ScheduleConfig& config)
{
    const auto schedule = Schedule::build(config);
    if (!schedule)
        return "No OneCycleLR comes near: the numbers beside it say why.";
    const Fidelity compared = tableFidelity(table, *schedule);
    return "The nearest OneCycleLR has total_steps = " + spelled(*config.totalSteps) +
           " and pct_start = " + spelled(config.pctStart) + "; largest error: " + remarkText(lrErrorRemark(compared)) +
           (config.cycleMomentum ? ", " + remarkText(momentumErrorRemark(compared, *schedule)) : "") + ".";
}

}  // namespace

Result<ReadDocument, ReadError> readCsv(std::string_view text)
{
    std::vector<std::string> remarks;
    const auto table = parseTable(text, remarks);
    if (!table)
        return Unexpected(table.error());
    const ScheduleConfig config = fittedConfig(*table);
    ReadDocument document{makeDocument(config), {}, {understood(*table), nearest(*table, config)}};
    document.remarks.insert(document.remarks.end(), remarks.begin(), remarks.end());
    document.value.schedules.push_back({"2", "Table", *table, {}, {}, {}});
    return document;
}

bool looksLikeCsv(std::string_view text)
{
    return layoutOf(text).has_value();
}

}  // namespace onecycle
