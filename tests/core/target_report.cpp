// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target_report.h"

#include "core/parameters/parameters.h"

#include <algorithm>

namespace onecycle {

ScheduleConfig ofSteps(double steps)
{
    ScheduleConfig config;
    config.maxLr = 0.1;
    config.totalSteps = steps;
    return config;
}

ScheduleConfig with(ScheduleConfig config, const char* key, const Value& value)
{
    setValue(config, *findParameter(key), value);
    return config;
}

QString textOf(const QString& target, const ScheduleConfig& config, const ViewState& view)
{
    const Schedule schedule = *Schedule::build(config);
    return QString::fromStdString(exportText(*findExporter(target.toStdString()), {config, schedule, view}));
}

TargetReport reportOf(const QString& target, const ScheduleConfig& config)
{
    const Schedule schedule = *Schedule::build(config);
    return reportOn(findExporter(target.toStdString())->facts({config, schedule}), schedule);
}

QStringList sentences(const std::vector<Remark>& remarks)
{
    QStringList list;
    for (const Remark& remark : remarks)
        list << QString::fromStdString(remarkText(remark));
    return list;
}

const Remark* findRemark(const std::vector<Remark>& remarks, const QString& part)
{
    const auto found = std::ranges::find_if(
        remarks, [&](const Remark& remark) { return QString::fromStdString(remarkText(remark)).contains(part); });
    return found == remarks.end() ? nullptr : &*found;
}

ScheduleConfig withGroups(ScheduleConfig config)
{
    config.groups = {"body", "head"};
    config.maxLr = PerGroup(std::vector{0.1, 0.02});
    return config;
}

ScheduleConfig linear(ScheduleConfig config)
{
    config.annealStrategy = "linear";
    return config;
}

ScheduleConfig threePhases(ScheduleConfig config)
{
    config.threePhase = true;
    return config;
}

}  // namespace onecycle
