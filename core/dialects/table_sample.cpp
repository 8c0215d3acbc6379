// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/table_sample.h"

#include "core/document/groups.h"
#include "core/schedule/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace onecycle {
namespace {

constexpr std::size_t mostRows = 1000;
constexpr std::size_t mostGroupsSeen = 4;

/// How far the highest row is on its way from the foot of its phase to the peak, and whether it lies behind the peak.
struct Climb {
    double share = 1;
    bool falling = false;
};

Climb climbOf(CycleShape shape, double peak, double last, double step)
{
    const bool falling = step > peak;
    const double foot = !falling ? 0 : shape.threePhase ? 2 * peak : last;
    const double way = peak == foot ? 1 : (step - foot) / (peak - foot);
    return {shape.linear ? way : (1 - std::cos(std::numbers::pi * way)) / 2, falling};
}

/// The value at the peak of what is \p value after \p share of the way from \p foot.
double summit(double foot, double value, double share)
{
    return share > 0 ? foot + (value - foot) / share : value;
}

PerGroup parameter(std::vector<double> values)
{
    return values.size() == 1 ? PerGroup(values.front()) : PerGroup(std::move(values));
}

}  // namespace

TableSample::TableSample(const CurveTable& table) : m_table(table)
{
    const std::vector<double>& rates = table.lr();
    m_groups = std::min(table.groupCount(), mostGroupsSeen);
    m_steps = static_cast<double>(table.firstStep()) + static_cast<double>(rates.size());
    m_peakRow = static_cast<std::size_t>(std::ranges::max_element(rates) - rates.begin());
    m_peakStep = static_cast<double>(table.firstStep()) + static_cast<double>(m_peakRow);
    const std::size_t stride = rates.size() / mostRows + 1;
    const std::size_t near = std::min<std::size_t>(rates.size(), 50);
    for (std::size_t row = 0; row < rates.size(); ++row)
        if (row % stride == 0 || row < near || row + near >= rates.size() ||
            (row + near > m_peakRow && row < m_peakRow + near))
            m_rows.push_back(row);
}

ScheduleConfig TableSample::through(CycleShape shape, double pctStart, std::size_t groups) const
{
    const std::size_t last = m_table.stepCount() - 1;
    const double peak = pctStart * m_steps - 1;
    const Climb climb = climbOf(shape, peak, m_steps - 1, m_peakStep);
    ScheduleConfig config;
    config.totalSteps = m_steps;
    config.pctStart = pctStart;
    config.annealStrategy = shape.linear ? "linear" : "cos";
    config.threePhase = shape.threePhase;
    config.groups = groupNames(groups);
    std::vector<double> peaks;
    for (std::size_t group = 0; group < groups; ++group)
        peaks.push_back(
            summit(lr(group, climb.falling && !shape.threePhase ? last : 0), lr(group, m_peakRow), climb.share));
    const bool risesHere = m_table.firstStep() == 0 && peak >= 0 && m_table.stepCount() > 1;
    const double initial = risesHere ? lr(0, 0) : peaks[0] / config.divFactor;
    if (risesHere)
        config.divFactor = peaks[0] / initial;
    const double ends = m_table.stepCount() > 1 && m_peakRow != last ? lr(0, last) : 0;
    if (ends != 0)
        config.finalDivFactor = initial / ends;
    config.maxLr = parameter(std::move(peaks));
    addMomentum(config, climb.share);
    return config;
}

void TableSample::addMomentum(ScheduleConfig& config, double share) const
{
    config.cycleMomentum = m_table.hasMomentum();
    if (!config.cycleMomentum)
        return;
    std::vector<double> high;
    std::vector<double> low;
    for (std::size_t group = 0; group < config.groupCount(); ++group) {
        const std::vector<double>& momenta = m_table.momentum(group);
        high.push_back(m_peakRow + 1 == momenta.size() ? momenta.front() : momenta.back());
        low.push_back(summit(high.back(), momenta[m_peakRow], share));
    }
    config.maxMomentum = parameter(std::move(high));
    config.baseMomentum = parameter(std::move(low));
}

double TableSample::error(const ScheduleConfig& config) const
{
    const auto schedule = Schedule::build(config);
    if (!schedule)
        return HUGE_VAL;
    double worst = 0;
    for (std::size_t group = 0; group < m_groups; ++group) {
        const double scale = std::max(std::abs(lr(group, m_peakRow)), 1e-300);
        for (const std::size_t row : m_rows) {
            const double ours = schedule->valueAt(stepOf(row), group).lr;
            const double error = std::abs(ours - lr(group, row)) / scale;
            worst = std::isnan(error) ? HUGE_VAL : std::max(worst, error);
        }
    }
    return worst;
}

double TableSample::momentumError(const ScheduleConfig& config) const
{
    const auto schedule = Schedule::build(config);
    if (!schedule || !m_table.hasMomentum() || !config.cycleMomentum)
        return 0;
    double worst = 0;
    for (std::size_t group = 0; group < m_groups; ++group)
        for (const std::size_t row : m_rows)
            worst = std::max(worst,
                             std::abs(schedule->valueAt(stepOf(row), group).momentum - m_table.momentum(group)[row]));
    return worst;
}

}  // namespace onecycle
