// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/text_table.h"
#include "core/formats/text_guard.h"
#include "core/parameters/issue_text.h"
#include "core/schedule/optimizers.h"
#include "core/schedule/summary.h"

namespace onecycle::app {
namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr int digits = 6;

std::string shown(double number)
{
    return isWhole(number) ? toWholeText(number) : toShortText(number, digits);
}

std::string range(double from, double to)
{
    return shown(from) + " to " + shown(to);
}

bool hasEpochs(const ScheduleConfig& config)
{
    return config.stepsPerEpoch && config.epochs && !config.totalSteps;
}

std::string momentumName(const ScheduleConfig& config)
{
    return momentumKind(config.optimizer) == MomentumKind::Betas ? "beta1" : "momentum";
}

std::string title(const Job& job)
{
    const ScheduleConfig& config = job.config();
    const Optimizer* const optimizer = findOptimizer(config.optimizer);
    std::string text = "OneCycleLR for " + std::string(optimizer ? optimizer->name : "") + ": " +
                       std::to_string(job.schedule.totalSteps()) + " steps";
    if (hasEpochs(config))
        text += " (" + shown(*config.epochs) + " epochs of " + shown(*config.stepsPerEpoch) + ")";
    if (job.schedule.firstStep() != 0)
        text += ", resumed at step " + std::to_string(job.schedule.firstStep());
    return text + "\n";
}

Rows phaseRows(const Job& job, std::size_t group)
{
    const bool epochs = hasEpochs(job.config());
    Rows rows{{"phase", "steps"}};
    if (epochs)
        rows[0].push_back("epochs");
    rows[0].push_back("learning rate");
    if (job.schedule.cyclesMomentum())
        rows[0].push_back(momentumName(job.config()));
    for (const Phase& phase : job.schedule.phases(group)) {
        std::vector<std::string> row{std::string(phaseName(phase.kind).view()), range(phase.begin, phase.end)};
        if (epochs)
            row.push_back(range(phase.begin / *job.config().stepsPerEpoch, phase.end / *job.config().stepsPerEpoch));
        row.push_back(range(phase.lr.from, phase.lr.to));
        if (job.schedule.cyclesMomentum())
            row.push_back(range(phase.momentum.from, phase.momentum.to));
        rows.push_back(std::move(row));
    }
    return rows;
}

Rows derivedRows(const Job& job, std::size_t group)
{
    const Summary summary = summarize(job.schedule, job.config(), group);
    const auto atStep = [](double lr, std::int64_t step) { return shown(lr) + " at step " + std::to_string(step); };
    Rows rows{
        {"initial learning rate", shown(summary.initialLr)},
        {"highest one used", atStep(summary.peakLr, summary.peakStep)},
        {"final learning rate", shown(summary.finalLr)},
        {"mean", shown(summary.meanLr)},
        {"area under the curve", shown(summary.area)},
    };
    if (summary.effectiveStep && summary.effectiveStepAt)
        rows.push_back({"largest lr/(1-momentum)", atStep(*summary.effectiveStep, *summary.effectiveStepAt)});
    if (summary.afterEndLr)
        rows.push_back({"one step past the end", shown(*summary.afterEndLr)});
    return rows;
}

std::string notes(const Job& job)
{
    std::string text;
    for (const Issue& issue : job.issues)
        if (issue.severity == Severity::Note)
            text += "note: " + issueSentence(issue) + "\n";
    return text.empty() ? text : "\n" + text;
}

}  // namespace

std::string descriptionText(const Job& job)
{
    std::string text = title(job);
    for (std::size_t group = 0; group < job.schedule.groupCount(); ++group) {
        text += "\n";
        if (job.schedule.groupCount() > 1)
            text += "Parameter group " + std::to_string(group) + ", \"" + excerpt(job.config().groups[group]) + "\"\n";
        text += textTable(phaseRows(job, group)) + "\n" + textTable(derivedRows(job, group));
    }
    return text + notes(job);
}

}  // namespace onecycle::app
