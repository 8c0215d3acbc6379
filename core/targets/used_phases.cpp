// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/targets/used_phases.h"

namespace onecycle {

std::vector<Phase> usedPhases(const Schedule& schedule, std::size_t group)
{
    const auto phases = schedule.phases(group);
    const std::size_t first = schedule.phaseAt(0);
    const std::size_t last = schedule.phaseAt(static_cast<double>(schedule.totalSteps() - 1));
    std::vector<Phase> used;
    for (std::size_t i = first; i <= last; ++i)
        used.push_back(phases[i]);
    return used;
}

std::vector<Pieces> usedPieces(const Schedule& schedule, Ramp Phase::*ramp)
{
    std::vector<Pieces> groups(schedule.groupCount());
    for (std::size_t group = 0; group < groups.size(); ++group)
        for (const Phase& phase : usedPhases(schedule, group))
            groups[group].push_back({phase.begin, phase.end, phase.*ramp});
    return groups;
}

}  // namespace onecycle
