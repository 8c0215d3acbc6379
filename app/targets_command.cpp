// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "app/text_table.h"
#include "core/formats/json_writer.h"
#include "core/targets/target.h"

namespace onecycle::app {
namespace {

struct Row {
    const Exporter& exporter;
    TargetReport report;
};

std::vector<Row> rowsOf(const Job& job)
{
    std::vector<Row> rows;
    for (const Exporter& exporter : exporters())
        if (exporter.facts)
            rows.push_back({exporter, reportOn(exporter.facts({job.config(), job.schedule, job.view}), job.schedule)});
    return rows;
}

std::string evidenceOf(const Row& row)
{
    return row.report.facts.evidence == Evidence::Executed ? "executed" : "modelled";
}

std::string tableText(const std::vector<Row>& rows, const Schedule& schedule)
{
    std::vector<std::vector<std::string>> table{{"target", "for", "exactness", "largest error", "", "known"}};
    for (const Row& row : rows)
        table.push_back({std::string(row.exporter.key), std::string(row.exporter.label.view()),
                         std::string(exactnessName(row.report.fidelity.exactness).view()),
                         remarkText(lrErrorRemark(row.report.fidelity)),
                         remarkText(momentumErrorRemark(row.report.fidelity, schedule)), evidenceOf(row)});
    return textTable(table);
}

void writeRemarks(JsonWriter& writer, const char* key, const std::vector<Remark>& remarks)
{
    std::vector<std::string> sentences;
    for (const Remark& remark : remarks)
        sentences.push_back(remarkText(remark));
    writer.key(key).words(sentences);
}

std::string tableJson(const std::vector<Row>& rows)
{
    JsonWriter writer;
    writer.beginArray();
    for (const Row& row : rows) {
        const auto& [facts, fidelity] = row.report;
        writer.beginObject();
        writer.key("target").text(row.exporter.key).key("framework").text(facts.framework);
        writer.key("exactness").text(exactnessName(fidelity.exactness).view());
        writer.key("lr_error").number(fidelity.lr.error);
        writer.key("lr_error_step").number(static_cast<double>(fidelity.lr.step));
        writer.key("momentum_error").number(fidelity.momentum.error);
        writer.key("leaves_momentum").flag(fidelity.leavesMomentum);
        writer.key("last_lr").number(fidelity.lastLr);
        writer.key("evidence").text(evidenceOf(row)).key("checked").text(facts.checked.view());
        writer.key("step").text(facts.step.view());
        writeRemarks(writer, "not_expressed", facts.notExpressed);
        writeRemarks(writer, "warnings", facts.lints);
        writer.endObject();
    }
    writer.endArray();
    return writer.take() + "\n";
}

}  // namespace

int runTargets(const Job& job, bool json)
{
    const std::vector<Row> rows = rowsOf(job);
    const std::string text = json ? tableJson(rows) : tableText(rows, job.schedule);
    return writeOutput(standardOutput, [&text](const Sink& sink) { return sink(text); });
}

}  // namespace onecycle::app
