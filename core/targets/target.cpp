// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/targets/target.h"

#include "core/support/number.h"

namespace onecycle {
namespace {

std::string shareOfPeak(double error)
{
    constexpr double smallestPercentage = 1e-5;
    return error < smallestPercentage ? toShortText(error, 2) : toShortText(error * 100, 3) + " %";
}

std::string place(const Deviation& deviation)
{
    std::string text = std::to_string(deviation.step);
    return deviation.group == 0 ? text : text + ", group " + std::to_string(deviation.group);
}

void addRemarks(std::vector<std::string>& lines, const char* label, const std::vector<Remark>& remarks)
{
    for (const Remark& remark : remarks)
        lines.push_back(label + remarkText(remark));
}

}  // namespace

Remark lrErrorRemark(const Fidelity& fidelity)
{
    if (fidelity.lr.error == 0)
        return {mark("learning rate 0"), {}, {}};
    return {mark("learning rate %1 of the peak (step %2)"), {shareOfPeak(fidelity.lr.error), place(fidelity.lr)}, {}};
}

Remark momentumErrorRemark(const Fidelity& fidelity, const Schedule& schedule)
{
    if (!schedule.cyclesMomentum())
        return {mark("momentum not cycled"), {}, {}};
    if (fidelity.leavesMomentum)
        return {mark("momentum not scheduled there"), {}, {}};
    if (fidelity.momentum.error == 0)
        return {mark("momentum 0"), {}, {}};
    return {mark("momentum %1 (step %2)"), {toShortText(fidelity.momentum.error, 3), place(fidelity.momentum)}, {}};
}

Remark comparedRemark(const Fidelity& fidelity, const Schedule& schedule)
{
    const std::int64_t steps = schedule.totalSteps() - schedule.firstStep();
    if (fidelity.examined >= steps)
        return {mark("Largest error over all %1 steps"), {std::to_string(steps)}, {}};
    return {mark("Largest error over %1 of %2 steps"), {std::to_string(fidelity.examined), std::to_string(steps)}, {}};
}

TargetReport reportOn(TargetFacts facts, const Schedule& schedule)
{
    const Fidelity compared = fidelity(facts.curve, schedule);
    return {std::move(facts), compared};
}

std::vector<std::string> reportLines(const TargetReport& report, const Schedule& schedule)
{
    const auto& [facts, fidelity] = report;
    std::vector<std::string> lines;
    lines.push_back("Exactness: " + std::string(exactnessName(fidelity.exactness).view()) + ". " +
                    remarkText(comparedRemark(fidelity, schedule)) + ": " + remarkText(lrErrorRemark(fidelity)) + ", " +
                    remarkText(momentumErrorRemark(fidelity, schedule)) + ".");
    if (facts.notExpressed.empty())
        lines.emplace_back("Not expressed: nothing.");
    addRemarks(lines, "Not expressed: ", facts.notExpressed);
    lines.push_back("A step: " + std::string(facts.step.view()));
    const bool executed = facts.evidence == Evidence::Executed;
    lines.push_back((executed ? "Executed: " : "Modelled: ") + std::string(facts.checked.view()));
    addRemarks(lines, "Warning: ", facts.lints);
    return lines;
}

}  // namespace onecycle
