// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/boundaries.h"

#include <cmath>

namespace onecycle {

std::vector<Phase> phaseBoundaries(const ScheduleConfig& config, double totalSteps)
{
    const double peak = config.pctStart * totalSteps - 1;
    const double last = totalSteps - 1;
    if (!config.threePhase)
        return {{PhaseKind::WarmUp, 0, peak, {}, {}}, {PhaseKind::Annealing, peak, last, {}, {}}};
    const double second = 2 * config.pctStart * totalSteps - 2;
    return {{PhaseKind::WarmUp, 0, peak, {}, {}},
            {PhaseKind::Annealing, peak, second, {}, {}},
            {PhaseKind::Annihilation, second, last, {}, {}}};
}

std::size_t phaseIndexAt(std::span<const Phase> phases, double step)
{
    for (std::size_t i = 0; i + 1 < phases.size(); ++i)
        if (step <= phases[i].end)
            return i;
    return phases.size() - 1;
}

std::optional<double> pctStartFor(double wholeSteps, double totalSteps)
{
    constexpr int neighbours = 4;
    double below = wholeSteps / totalSteps;
    double above = below;
    for (int i = 0; i <= neighbours; ++i) {
        for (const double candidate : {below, above})
            if (candidate >= 0 && candidate <= 1 && candidate * totalSteps == wholeSteps)
                return candidate;
        below = std::nextafter(below, 0.0);
        above = std::nextafter(above, 2.0);
    }
    return std::nullopt;
}

}  // namespace onecycle
