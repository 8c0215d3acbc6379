// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/complaints.h"
#include "app/input.h"
#include "app/output.h"
#include "app/text_table.h"
#include "core/document/comparison.h"
#include "core/formats/json_writer.h"
#include "core/formats/read.h"

#include <array>

namespace onecycle::app {
namespace {

/// One of the two that are compared.
struct Side {
    std::string file;
    Snapshot snapshot;
    bool table = false;  ///< the curve of its first table instead of the active schedule

    [[nodiscard]] Compared compared() const;
};

Compared Side::compared() const
{
    if (!table)
        return {{&snapshot.value.activeEntry(), snapshot.schedule.get(), nullptr, 1}, &snapshot.scheduleConfig, true};
    for (const ScheduleEntry& entry : snapshot.value.schedules)
        if (const auto* const numbers = std::get_if<CurveTable>(&entry.source))
            return {{&entry, nullptr, numbers, 1}, nullptr, false};
    return {};
}

Result<Side, int> read(const std::string& file)
{
    const auto text = readInput(file);
    if (!text) {
        printError("diff", text.error());
        return Unexpected(exit_code::badUsage);
    }
    const auto document = readDocument(*text);
    if (!document) {
        printError(file, document.error().message);
        return Unexpected(exit_code::badUsage);
    }
    for (const Question& question : document->questions)
        printWarning(file, "Only you know the value of " + question.text + "; " + question.key +
                               " is compared as if it were not given.");
    Side side{file, makeSnapshot(document->value, document->view), false};
    side.table = !document->isDocument && hasTables(document->value);
    if (side.snapshot.buildable || side.table)
        return side;
    for (const Issue& issue : side.snapshot.issues)
        if (issue.severity == Severity::Error)
            printIssue(issue);
    printError(file, "The configuration has an error, so there is no curve to compare.");
    return Unexpected(exit_code::badUsage);
}

/// A derived number and how it is called.
struct Derived {
    const char* key;
    const char* name;
    std::optional<double> (*of)(const CurveSummary& summary);
};

constexpr std::array derivedNumbers{
    Derived{"total_steps", "total steps", [](const CurveSummary& s) { return std::optional(s.steps); }},
    Derived{"peak_lr", "peak lr", [](const CurveSummary& s) { return std::optional(s.peakLr); }},
    Derived{"peak_step", "peak step", [](const CurveSummary& s) { return std::optional<double>(s.peakStep); }},
    Derived{"last_lr", "last lr", [](const CurveSummary& s) { return std::optional(s.lastLr); }},
    Derived{"mean_lr", "mean lr", [](const CurveSummary& s) { return std::optional(s.meanLr); }},
    Derived{"area", "area (lr x steps)", [](const CurveSummary& s) { return std::optional(s.area); }},
    Derived{"largest_lr_over_1_minus_momentum", "largest lr/(1-m)",
            [](const CurveSummary& s) { return s.effectiveStep; }},
};

/// All that is to be said about the two.
struct Findings {
    std::vector<DifferingParameter> parameters;
    std::array<CurveSummary, 2> summaries;
    LargestDifference largest;
    bool same = false;
};

Findings compare(const Side& a, const Side& b)
{
    const std::vector<Compared> both{a.compared(), b.compared()};
    Findings found;
    found.parameters = differingParameters(both);
    for (std::size_t i = 0; i < 2; ++i)
        found.summaries[i] = *summaryOf(both[i], (i == 0 ? a : b).snapshot.scheduleConfig, 0);
    found.largest = largestDifference(both[0].curve, both[1].curve);
    found.same = found.parameters.empty() && found.largest.lr == 0 && found.largest.momentum == 0 &&
                 found.summaries[0].steps == found.summaries[1].steps &&
                 both[0].curve.groupCount() == both[1].curve.groupCount();
    return found;
}

std::string textOf(const std::optional<Value>& value)
{
    const std::string text = value ? valueText(*value, NumberStyle::Reader) : "-";
    return text.empty() ? "none" : text;
}

std::string report(const Side& a, const Side& b, const Findings& found)
{
    const auto number = [](const std::optional<double>& value) { return value ? toShortText(*value, 6) : "-"; };
    std::vector<std::vector<std::string>> parameters{{"", a.file, b.file}};
    for (const DifferingParameter& row : found.parameters)
        parameters.push_back({std::string(row.parameter->key), textOf(row.values[0]), textOf(row.values[1])});
    std::vector<std::vector<std::string>> derived{{"", a.file, b.file}};
    for (const Derived& row : derivedNumbers)
        derived.push_back({row.name, number(row.of(found.summaries[0])), number(row.of(found.summaries[1]))});
    std::string text = found.parameters.empty() ? "The parameters are the same.\n"
                                                : "Parameters that differ\n" + textTable(parameters);
    text += "Derived numbers\n" + textTable(derived) + "Largest difference\n";
    if (found.largest.examined == 0)
        return text + "  The two have no step in common.\n";
    return text + textTable({{"learning rate", toShortText(found.largest.lr, 6),
                              "at step " + std::to_string(found.largest.lrStep)},
                             {"momentum", toShortText(found.largest.momentum, 6),
                              "at step " + std::to_string(found.largest.momentumStep)}});
}

std::string json(const Side& a, const Side& b, const Findings& found)
{
    JsonWriter writer;
    writer.beginObject().key("same").flag(found.same);
    writer.key("files").words({a.file, b.file});
    writer.key("parameters").beginObject();
    for (const DifferingParameter& row : found.parameters) {
        writer.key(row.parameter->key).beginArray();
        for (const auto& value : row.values)
            value ? writer.value(*value) : writer.null();
        writer.endArray();
    }
    writer.endObject().key("derived").beginObject();
    for (const Derived& row : derivedNumbers) {
        writer.key(row.key).beginArray();
        for (const CurveSummary& summary : found.summaries)
            row.of(summary) ? writer.number(*row.of(summary)) : writer.null();
        writer.endArray();
    }
    writer.endObject().key("largest_difference").beginObject();
    writer.key("lr").number(found.largest.lr).key("lr_step").number(static_cast<double>(found.largest.lrStep));
    writer.key("momentum").number(found.largest.momentum);
    writer.key("momentum_step").number(static_cast<double>(found.largest.momentumStep));
    writer.key("steps").number(static_cast<double>(found.largest.examined)).endObject().endObject();
    return writer.take() + "\n";
}

}  // namespace

int runDiff(const std::vector<std::string>& files, const std::vector<Misreading>& misused, bool asJson)
{
    for (const Misreading& fault : misused)
        printError(fault.key, fault.sentence);
    if (files.size() != 2)
        printError("diff", "Two are compared, not " + std::to_string(files.size()) + "; write onecycle diff A B.");
    if (files.size() != 2 || !misused.empty())
        return exit_code::badUsage;
    const auto a = read(files[0]);
    const auto b = read(files[1]);
    if (!a || !b)
        return exit_code::badUsage;
    const Findings found = compare(*a, *b);
    const std::string text = asJson ? json(*a, *b, found) : report(*a, *b, found);
    const int code = writeOutput(standardOutput, [&text](const Sink& sink) { return sink(text); });
    return code == exit_code::done && !found.same ? exit_code::refused : code;
}

}  // namespace onecycle::app
