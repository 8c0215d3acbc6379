// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/row_remarks.h"

#include "core/parameters/parameters.h"
#include "ui/forms/field_facts.h"
#include "ui/text/translate.h"

#include <QStringList>

#include <algorithm>

namespace onecycle::ui {
namespace {

QString joined(const RowRemarks& remarks)
{
    QStringList all;
    for (const QString& remark : {remarks.complaint, remarks.irrelevance, remarks.issues})
        if (!remark.isEmpty())
            all += remark;
    return all.join(QLatin1Char('\n'));
}

}  // namespace

QString RowRemarks::toolTip(const Parameter& parameter) const
{
    return toolTipOf(parameter, joined(*this));
}

QString RowRemarks::description(const Parameter& parameter) const
{
    const QString remarks = joined(*this);
    return remarks.isEmpty() ? descriptionOf(parameter) : remarks + QLatin1Char(' ') + descriptionOf(parameter);
}

RowRemarks remarksOn(const Parameter& parameter, const ScheduleConfig& config, const std::vector<Issue>& issues)
{
    RowRemarks remarks;
    remarks.irrelevance = translated(irrelevance(config, parameter));
    for (const Issue& issue : issues) {
        if (issue.key != parameter.key || issue.severity == Severity::Note)
            continue;
        remarks.issues += (remarks.issues.isEmpty() ? QString() : QStringLiteral("\n")) + issueText(issue);
        remarks.severity = std::min(remarks.severity.value_or(issue.severity), issue.severity);
    }
    return remarks;
}

}  // namespace onecycle::ui
