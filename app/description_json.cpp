// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "core/formats/json_config.h"
#include "core/parameters/issue_text.h"
#include "core/schedule/summary.h"

#include <algorithm>

namespace onecycle::app {
namespace {

/// \p numberOf every group: one number alone, several as a list, null where a group has none.
template <class NumberOf>
void writePerGroup(JsonWriter& writer, const char* key, std::size_t groups, NumberOf numberOf)
{
    std::vector<double> numbers;
    for (std::size_t group = 0; group < groups; ++group)
        if (const std::optional<double> number = numberOf(group))
            numbers.push_back(*number);
    writer.key(key);
    if (numbers.size() == groups)
        writer.oneOrMore(numbers);
    else
        writer.null();
}

void writePhase(JsonWriter& writer, const Job& job, std::size_t index)
{
    const auto phaseOf = [&](std::size_t group) -> const Phase& { return job.schedule.phases(group)[index]; };
    const auto perGroup = [&](const char* key, Ramp Phase::*ramp, double Ramp::*end) {
        writePerGroup(writer, key, job.schedule.groupCount(),
                      [&](std::size_t group) { return std::optional(phaseOf(group).*ramp.*end); });
    };
    const Phase& phase = phaseOf(0);
    writer.beginObject();
    writer.key("name").text(phaseName(phase.kind).view());
    writer.key("start").number(phase.begin).key("end").number(phase.end);
    if (job.config().stepsPerEpoch && !job.config().totalSteps) {
        writer.key("start_epoch").number(phase.begin / *job.config().stepsPerEpoch);
        writer.key("end_epoch").number(phase.end / *job.config().stepsPerEpoch);
    }
    perGroup("start_lr", &Phase::lr, &Ramp::from);
    perGroup("end_lr", &Phase::lr, &Ramp::to);
    if (job.schedule.cyclesMomentum()) {
        perGroup("start_momentum", &Phase::momentum, &Ramp::from);
        perGroup("end_momentum", &Phase::momentum, &Ramp::to);
    }
    writer.endObject();
}

void writeDerived(JsonWriter& writer, const Job& job)
{
    std::vector<Summary> summaries;
    for (std::size_t group = 0; group < job.schedule.groupCount(); ++group)
        summaries.push_back(summarize(job.schedule, job.config(), group));
    const auto perGroup = [&](const char* key, auto member) {
        writePerGroup(writer, key, summaries.size(), [&](std::size_t group) -> std::optional<double> {
            const auto number = std::optional(summaries[group].*member);
            return number;
        });
    };
    writer.key("derived").beginObject();
    writer.key("total_steps").number(static_cast<double>(job.schedule.totalSteps()));
    writer.key("first_step").number(static_cast<double>(job.schedule.firstStep()));
    perGroup("initial_lr", &Summary::initialLr);
    perGroup("peak_lr", &Summary::peakLr);
    perGroup("peak_step", &Summary::peakStep);
    perGroup("peak_position", &Summary::peakPosition);
    perGroup("final_lr", &Summary::finalLr);
    perGroup("last_lr", &Summary::lastLr);
    perGroup("after_end_lr", &Summary::afterEndLr);
    perGroup("area", &Summary::area);
    perGroup("mean_lr", &Summary::meanLr);
    perGroup("largest_lr_over_1_minus_momentum", &Summary::effectiveStep);
    perGroup("largest_lr_over_1_minus_momentum_step", &Summary::effectiveStepAt);
    writer.endObject();
}

const char* severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Note: return "note";
    }
    return "";
}

/// The nearest fix: its sentence, and what it sets by parameter, which can be given to the program again.
void writeFix(JsonWriter& writer, const Issue& issue)
{
    writer.key("fix");
    if (issue.fixes.empty()) {
        writer.null();
        return;
    }
    const Fix& fix = issue.fixes.front();
    writer.beginObject().key("message").text(fixSentence(fix)).key("set").beginObject();
    for (const Assignment& assignment : fix.assignments)
        writer.key(assignment.group ? assignment.key + "[" + std::to_string(*assignment.group) + "]" : assignment.key)
            .value(assignment.value);
    writer.endObject().endObject();
}

void writeIssue(JsonWriter& writer, const Issue& issue)
{
    writer.beginObject();
    writer.key("severity").text(severityName(issue.severity)).key("code").text(issue.code);
    writer.key("parameter");
    if (issue.key.empty())
        writer.null();
    else
        writer.text(issue.key);
    writer.key("message").text(issueSentence(issue));
    writeFix(writer, issue);
    writer.endObject();
}

}  // namespace

std::string descriptionJson(const Job& job)
{
    JsonWriter writer;
    writer.beginObject().key("config");
    writeConfig(writer, job.config());
    writer.key("phases").beginArray();
    for (std::size_t phase = 0; phase < job.schedule.phases().size(); ++phase)
        writePhase(writer, job, phase);
    writer.endArray();
    writeDerived(writer, job);
    writer.key("issues").beginArray();
    for (const Issue& issue : job.issues)
        writeIssue(writer, issue);
    writer.endArray().endObject();
    return writer.take() + "\n";
}

}  // namespace onecycle::app
