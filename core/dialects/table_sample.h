// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/curve_table.h"
#include "core/schedule/schedule_config.h"

#include <vector>

namespace onecycle {

/// The form of a cycle, without its numbers.
struct CycleShape {
    bool linear = false;
    bool threePhase = false;
};

/// A table of which so many rows are looked at as one can evaluate again and again.
class TableSample {
public:
    explicit TableSample(const CurveTable& table);

    [[nodiscard]] double steps() const { return m_steps; }
    [[nodiscard]] double peakStep() const { return m_peakStep; }

    /// The configuration of \p shape with \p pctStart whose rates go through the first row, the highest one and the
    /// last.
    [[nodiscard]] ScheduleConfig through(CycleShape shape, double pctStart) const
    {
        return through(shape, pctStart, m_table.groupCount());
    }
    /// The same for the first groups only, whose errors are looked at.
    [[nodiscard]] ScheduleConfig trial(CycleShape shape, double pctStart) const
    {
        return through(shape, pctStart, m_groups);
    }
    /// The largest error of the rates of \p config in units of the highest rate; infinite if it is no schedule.
    [[nodiscard]] double error(const ScheduleConfig& config) const;
    /// The same of the momenta.
    [[nodiscard]] double momentumError(const ScheduleConfig& config) const;

private:
    [[nodiscard]] double stepOf(std::size_t row) const
    {
        return static_cast<double>(m_table.firstStep()) + static_cast<double>(row);
    }
    [[nodiscard]] double lr(std::size_t group, std::size_t row) const { return m_table.lr(group)[row]; }
    [[nodiscard]] ScheduleConfig through(CycleShape shape, double pctStart, std::size_t groups) const;
    void addMomentum(ScheduleConfig& config, double share) const;

    const CurveTable& m_table;
    std::size_t m_groups = 1;  ///< that are looked at
    double m_steps = 0;
    double m_peakStep = 0;
    std::size_t m_peakRow = 0;
    std::vector<std::size_t> m_rows;
};

}  // namespace onecycle
