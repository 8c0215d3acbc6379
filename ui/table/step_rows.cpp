// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/step_rows.h"

#include "core/schedule/optimizers.h"

#include <algorithm>
#include <cmath>

namespace onecycle::ui {

StepRows::StepRows(std::shared_ptr<const Schedule> schedule, const ScheduleConfig& config, std::size_t group)
    : m_schedule(std::move(schedule)), m_isBeta1(momentumKind(config.optimizer) == MomentumKind::Betas)
{
    if (!m_schedule)
        return;
    m_group = std::min(group, m_schedule->groupCount() - 1);
    if (config.stepsPerEpoch && std::isfinite(*config.stepsPerEpoch) && *config.stepsPerEpoch > 0)
        m_stepsPerEpoch = config.stepsPerEpoch;
    m_columns.push_back(StepColumn::Step);
    if (m_stepsPerEpoch)
        m_columns.push_back(StepColumn::Epoch);
    m_columns.push_back(StepColumn::Phase);
    m_columns.push_back(StepColumn::Lr);
    if (m_schedule->cyclesMomentum())
        m_columns.push_back(StepColumn::Momentum);
    m_columns.push_back(StepColumn::Logged);
}

std::int64_t StepRows::count() const
{
    return m_schedule ? m_schedule->totalSteps() - m_schedule->firstStep() + 1 : 0;
}

int StepRows::indexOf(StepColumn column) const
{
    const auto found = std::ranges::find(m_columns, column);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

std::int64_t StepRows::stepOf(std::int64_t row) const
{
    return m_schedule->firstStep() + row;
}

std::int64_t StepRows::rowOf(double step) const
{
    const auto first = static_cast<double>(m_schedule->firstStep());
    const auto last = static_cast<double>(m_schedule->totalSteps());
    if (!(step > first))
        return 0;
    return static_cast<std::int64_t>(std::round(std::min(step, last))) - m_schedule->firstStep();
}

Result<StepValue, Issue> StepRows::used(std::int64_t row) const
{
    return m_schedule->at(stepOf(row), m_group);
}

Result<StepValue, Issue> StepRows::logged(std::int64_t row) const
{
    return m_schedule->at(stepOf(row) + 1, m_group);
}

std::size_t StepRows::phaseIndexOf(std::int64_t row) const
{
    return m_schedule->phaseAt(static_cast<double>(stepOf(row)));
}

double StepRows::epochOf(std::int64_t row) const
{
    return static_cast<double>(stepOf(row)) / *m_stepsPerEpoch;
}

}  // namespace onecycle::ui
