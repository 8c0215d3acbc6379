// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace onecycle::ui {

/// What a column of the table of steps holds.
enum class StepColumn {
    Step,
    Epoch,  ///< only where the length of an epoch is known
    Phase,
    Lr,        ///< what batch k uses
    Momentum,  ///< the same of momentum or beta1; only where it is cycled
    Logged,    ///< the learning rate after step(), that of step k + 1
};

/// The rows of the table of steps: one for each step from the first of the run to total_steps, which no batch uses.
/// Nothing is stored; every value is computed when it is asked for.
class StepRows {
public:
    StepRows() = default;
    /// \p config is what \p schedule (which may be null: no rows) was built from.
    StepRows(std::shared_ptr<const Schedule> schedule, const ScheduleConfig& config, std::size_t group);

    [[nodiscard]] bool isEmpty() const { return !m_schedule; }
    [[nodiscard]] std::int64_t count() const;
    [[nodiscard]] const std::vector<StepColumn>& columns() const { return m_columns; }
    /// Index of \p column, or -1.
    [[nodiscard]] int indexOf(StepColumn column) const;

    [[nodiscard]] std::int64_t stepOf(std::int64_t row) const;
    /// The row nearest to \p step.
    [[nodiscard]] std::int64_t rowOf(double step) const;
    /// True for the last row, step T.
    [[nodiscard]] bool isAfterEnd(std::int64_t row) const { return row == count() - 1; }

    /// The values of the step of \p row. Errors: where PyTorch divides by zero.
    [[nodiscard]] Result<StepValue, Issue> used(std::int64_t row) const;
    /// The values after its step(). Errors: the same, and in the last row, past which PyTorch does not step.
    [[nodiscard]] Result<StepValue, Issue> logged(std::int64_t row) const;
    [[nodiscard]] std::size_t phaseIndexOf(std::int64_t row) const;
    [[nodiscard]] double epochOf(std::int64_t row) const;

    [[nodiscard]] const Schedule& schedule() const { return *m_schedule; }
    [[nodiscard]] std::size_t group() const { return m_group; }
    [[nodiscard]] std::optional<double> stepsPerEpoch() const { return m_stepsPerEpoch; }
    /// True if what is cycled is beta1.
    [[nodiscard]] bool isBeta1() const { return m_isBeta1; }

private:
    std::shared_ptr<const Schedule> m_schedule;
    std::size_t m_group = 0;
    std::optional<double> m_stepsPerEpoch;
    bool m_isBeta1 = false;
    std::vector<StepColumn> m_columns;
};

}  // namespace onecycle::ui
