// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/budget_options.h"
#include "app/commands.h"
#include "app/complaints.h"
#include "app/output.h"
#include "core/budget/budget_reach.h"
#include "core/formats/json_budget.h"

namespace onecycle::app {
namespace {

const char* nameOf(Severity severity)
{
    return severity == Severity::Warning ? "warning" : "note";
}

void print(const BudgetFinding& finding)
{
    if (finding.severity == Severity::Error)
        printError(finding.key, remarkText(finding.remark));
    else if (finding.severity == Severity::Warning)
        printWarning(finding.key, remarkText(finding.remark));
}

std::string budgetText(const BudgetRequest& request, const BudgetReport& report)
{
    std::string text;
    for (const Remark& line : report.lines)
        text += remarkText(line) + "\n";
    for (const BudgetFinding& finding : report.findings)
        if (finding.severity == Severity::Note)
            text += remarkText(finding.remark) + "\n";
    text += "\nsteps_per_epoch  " + std::to_string(report.count->stepsPerEpoch) + "\ntotal_steps      " +
            std::to_string(report.count->totalSteps) + "\n";
    if (request.totalSteps)
        text += "\n" + remarkText(reachRemark(*report.count, *request.totalSteps)) + "\n";
    return text;
}

JsonWriter& writeCount(JsonWriter& writer, std::int64_t count)
{
    return writer.number(static_cast<double>(count));
}

void writePlace(JsonWriter& writer, const char* key, const std::optional<BatchPlace>& place)
{
    writer.key(key);
    if (!place) {
        writer.null();
        return;
    }
    writer.beginObject().key("epoch");
    writeCount(writer, place->epoch).key("batch");
    writeCount(writer, place->batch).endObject();
}

void writeReach(JsonWriter& writer, const BudgetCount& count, std::int64_t totalSteps)
{
    const BudgetReach reach = reachOf(count, totalSteps);
    writer.beginObject().key("total_steps");
    writeCount(writer, totalSteps).key("reached");
    writeCount(writer, reach.moved);
    writePlace(writer, "raises", reach.raises);
    writePlace(writer, "held", reach.held);
    writer.key("message").text(remarkText(reachRemark(count, totalSteps))).endObject();
}

std::string budgetJson(const BudgetRequest& request, const BudgetReport& report)
{
    std::vector<std::string> lines;
    for (const Remark& line : report.lines)
        lines.push_back(remarkText(line));
    JsonWriter writer;
    writer.beginObject().key("budget");
    writeBudget(writer, request.budget);
    writer.key("derivation").words(lines).key("batches");
    writeCount(writer, report.count->batches).key("updates_per_epoch");
    writeCount(writer, report.count->updates).key("steps_per_epoch");
    writeCount(writer, report.count->stepsPerEpoch).key("total_steps");
    writeCount(writer, report.count->totalSteps).key("schedule");
    if (request.totalSteps)
        writeReach(writer, *report.count, *request.totalSteps);
    else
        writer.null();
    writer.key("issues").beginArray();
    for (const BudgetFinding& finding : report.findings)
        writer.beginObject()
            .key("severity")
            .text(nameOf(finding.severity))
            .key("parameter")
            .text(finding.key)
            .key("message")
            .text(remarkText(finding.remark))
            .endObject();
    writer.endArray().endObject();
    return writer.take() + "\n";
}

}  // namespace

int runBudget(const BudgetRequest& request, bool json)
{
    const BudgetReport report = countBudget(request.budget);
    for (const BudgetFinding& finding : report.findings)
        print(finding);
    if (!report.count)
        return exit_code::badUsage;
    const std::string text = json ? budgetJson(request, report) : budgetText(request, report);
    const int written = writeOutput(standardOutput, [&text](const Sink& sink) { return sink(text); });
    const bool raises = request.totalSteps && reachOf(*report.count, *request.totalSteps).raises;
    return written == exit_code::done && raises ? exit_code::refused : written;
}

}  // namespace onecycle::app
