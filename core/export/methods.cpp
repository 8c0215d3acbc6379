// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/methods.h"

#include "core/export/bibliography.h"
#include "core/export/header_comment.h"
#include "core/export/tex_spelling.h"
#include "core/schedule/optimizers.h"

#include <algorithm>

namespace onecycle {
namespace {

constexpr int derivedDigits = 6;

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 == words.size() ? " and " : ", ") + words[i];
    return text;
}

/// One number, or those of the groups if they differ.
std::string each(const Schedule& schedule, double (*number)(std::span<const Phase>))
{
    std::vector<std::string> numbers;
    for (std::size_t group = 0; group < schedule.groupCount(); ++group)
        numbers.push_back(texNumber(number(schedule.phases(group)), derivedDigits));
    const bool equal = std::ranges::all_of(numbers, [&](const std::string& each) { return each == numbers.front(); });
    return equal ? numbers.front() : joined(numbers);
}

std::string length(const ScheduleConfig& config, const Schedule& schedule)
{
    std::string steps = texNumber(static_cast<double>(schedule.totalSteps())) + " optimizer steps";
    if (config.totalSteps || !config.epochs || !config.stepsPerEpoch)
        return steps;
    return steps + " (" + texNumber(*config.epochs) + " epochs of " + texNumber(*config.stepsPerEpoch) + " steps)";
}

std::string groups(const ScheduleConfig& config)
{
    if (config.groupCount() == 1)
        return "";
    std::vector<std::string> names;
    for (const std::string& name : config.groups)
        names.push_back("``" + texText(name) + "''");
    return "in the parameter groups " + joined(names) + " (several numbers stand in this order)\n";
}

std::string learningRate(const ScheduleConfig& config, const Schedule& schedule)
{
    const std::string share = texNumber(config.pctStart * 100, derivedDigits) + "\\,\\%";
    const std::string curves = config.annealStrategy == "linear" ? "linearly" : "along half cosines";
    const std::string initial = each(schedule, [](auto phases) { return phases.front().lr.from; });
    const std::string peak = each(schedule, [](auto phases) { return phases.front().lr.to; });
    const std::string last = each(schedule, [](auto phases) { return phases.back().lr.to; });
    std::string text = "the learning rate rose " + curves + " from " + initial + " to its peak of " + peak +
                       "\nduring the first " + share + " of the steps";
    if (config.threePhase)
        return text + ", fell back during the next " + share + ",\nand fell to " + last + " in the rest";
    return text + "\nand then fell to " + last;
}

std::string momentum(const ScheduleConfig& config, const Schedule& schedule)
{
    if (!schedule.cyclesMomentum())
        return "";
    const bool betas = momentumKind(config.optimizer) == MomentumKind::Betas;
    const std::string high = each(schedule, [](auto phases) { return phases.front().momentum.from; });
    const std::string low = each(schedule, [](auto phases) { return phases.front().momentum.to; });
    return std::string(",\nwhile ") + (betas ? "\\(\\beta_1\\)" : "the momentum") + " went from " + high + " to " +
           low + " at the peak and back";
}

std::string sentence(const ScheduleConfig& config, const Schedule& schedule)
{
    const Optimizer* const row = findOptimizer(config.optimizer);
    return "We trained with " + (row ? std::string(row->name) : texText(config.optimizer)) +
           " under the 1cycle policy~\\cite{smith2018disciplined,smith2019superconvergence},\n"
           "as implemented by \\texttt{OneCycleLR} in PyTorch~\\cite{paszke2019pytorch},\nfor " +
           length(config, schedule) + ":\n" + groups(config) + learningRate(config, schedule) +
           momentum(config, schedule) + ".\n";
}

}  // namespace

bool writeMethods(const ExportInput& input, const Sink& sink)
{
    return sink(commentLines("A onecycle schedule for the methods section of a paper.", "%") +
                commentLines(sourceLine(input), "%", "  ") + "\n\\begin{filecontents*}{onecycle.bib}\n" +
                std::string(bibliography()) + "\\end{filecontents*}\n\\documentclass{article}\n\\begin{document}\n\n" +
                sentence(input.config, input.schedule) +
                "\n\\bibliographystyle{plain}\n\\bibliography{onecycle}\n\\end{document}\n");
}

}  // namespace onecycle
