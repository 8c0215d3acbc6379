// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budget_words.h"

#include "core/budget/budget_reach.h"
#include "core/document/budget_edit.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QStringList>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::BudgetPanel)
};

std::int64_t stepsOf(const Schedule& schedule)
{
    return schedule.totalSteps() - schedule.firstStep();
}

}  // namespace

QString derivationText(const BudgetReport& report)
{
    QStringList lines;
    for (const Remark& line : report.lines)
        lines << remarkSentence(line);
    return lines.join(QLatin1Char('\n'));
}

QString totalText(const BudgetReport& report)
{
    if (!report.count)
        return {};
    return Sentences::tr("%1 steps an epoch, %2 steps")
        .arg(readableCount(static_cast<double>(report.count->stepsPerEpoch)),
             readableCount(static_cast<double>(report.count->totalSteps)));
}

QString findingsText(const BudgetReport& report, Severity severity)
{
    QStringList lines;
    for (const BudgetFinding& finding : report.findings)
        if (finding.severity == severity)
            lines << remarkSentence(finding.remark);
    return lines.join(QLatin1Char('\n'));
}

QString reachText(const BudgetReport& report, const Snapshot& snapshot)
{
    if (!report.count || !snapshot.buildable)
        return {};
    const Schedule& schedule = *snapshot.schedule;
    QStringList sentences;
    if (!budgetOf(snapshot.value).setsLength && !hasLengthOf(snapshot.config(), *report.count))
        sentences << Sentences::tr("The schedule has a length of its own.");
    sentences << remarkSentence(reachRemark(*report.count, schedule.totalSteps(), schedule.firstStep()));
    if (const auto rate = lastRateRemark(*report.count, schedule))
        sentences << remarkSentence(*rate);
    return sentences.join(QLatin1Char(' '));
}

bool isTrap(const BudgetReport& report, const Snapshot& snapshot)
{
    if (!report.count || !snapshot.buildable)
        return false;
    const BudgetReach reach = reachOf(*report.count, stepsOf(*snapshot.schedule));
    return reach.raises || reach.held || reach.moved < stepsOf(*snapshot.schedule);
}

QString oncePerEpochText(const Snapshot& snapshot)
{
    if (!snapshot.buildable)
        return {};
    const auto steps = stepsOncePerEpoch(budgetOf(snapshot.value).epochs, *snapshot.schedule);
    return steps ? remarkSentence(oncePerEpochRemark(*steps, *snapshot.schedule)) : QString();
}

}  // namespace onecycle::ui
