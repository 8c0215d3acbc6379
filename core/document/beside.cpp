// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/document/beside.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onecycle {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double stepsOf(const CurveTable& table)
{
    return static_cast<double>(table.firstStep()) + static_cast<double>(table.stepCount());
}

}  // namespace

double Beside::end() const
{
    return stretch * (schedule ? static_cast<double>(schedule->totalSteps()) : stepsOf(*table));
}

std::size_t Beside::groupCount() const
{
    return schedule ? schedule->groupCount() : table->groupCount();
}

bool Beside::hasMomentum() const
{
    return schedule ? schedule->cyclesMomentum() : table->hasMomentum();
}

StepValue Beside::valueAt(double step, std::size_t group) const
{
    const double own = step / stretch;
    if (group >= groupCount())
        return {nan, nan};
    if (schedule) {
        const bool inside = own >= static_cast<double>(schedule->firstStep()) &&
                            own < static_cast<double>(schedule->totalSteps());
        // Behind its last step there is no curve: what PyTorch would go on to is no value of this run.
        const double last = static_cast<double>(schedule->totalSteps() - 1);
        return inside ? schedule->valueAt(std::min(own, last), group) : StepValue{nan, nan};
    }
    const double first = static_cast<double>(table->firstStep());
    const double row = std::floor(own) - first < static_cast<double>(table->stepCount())
                           ? std::min(std::round(own) - first, static_cast<double>(table->stepCount() - 1))
                           : nan;
    if (!(row >= 0 && row < static_cast<double>(table->stepCount())))
        return {nan, nan};
    const auto index = static_cast<std::size_t>(row);
    return {table->lr(group)[index], table->hasMomentum() ? table->momentum(group)[index] : nan};
}

double stretchOf(const Snapshot& snapshot, const ScheduleEntry& entry, double totalSteps)
{
    const auto active = snapshot.schedule ? static_cast<double>(snapshot.schedule->totalSteps()) : totalSteps;
    switch (snapshot.view.compareBy) {
    case CompareBy::Step: break;
    case CompareBy::Share: return active / totalSteps;
    case CompareBy::Epoch: {
        const auto* const config = std::get_if<ScheduleConfig>(&entry.source);
        const auto& ours = snapshot.scheduleConfig.stepsPerEpoch;
        if (config && config->stepsPerEpoch && ours && *config->stepsPerEpoch > 0 && *ours > 0)
            return *ours / *config->stepsPerEpoch;
    }
    }
    return 1;
}

double endOfAll(const Snapshot& snapshot, const std::vector<Beside>& others)
{
    double end = snapshot.schedule ? static_cast<double>(snapshot.schedule->totalSteps()) : 0;
    for (const Beside& beside : others)
        end = std::max(end, beside.end());
    return end;
}

std::vector<Beside> besides(const Snapshot& snapshot)
{
    std::vector<Beside> found;
    const ScheduleEntry& active = snapshot.value.activeEntry();
    for (std::size_t i = 0; i < snapshot.value.schedules.size(); ++i) {
        const ScheduleEntry& entry = snapshot.value.schedules[i];
        const auto* const table = std::get_if<CurveTable>(&entry.source);
        const Schedule* const schedule = snapshot.schedules[i].get();
        if (&entry == &active || entry.hidden || (!table && !schedule))
            continue;
        Beside beside{&entry, schedule, table, 1};
        beside.stretch = stretchOf(snapshot, entry, beside.end());
        found.push_back(beside);
    }
    return found;
}

}  // namespace onecycle
