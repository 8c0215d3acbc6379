// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/phase.h"
#include "core/schedule/schedule_config.h"
#include "core/schedule/torch_errors.h"
#include "core/support/issue.h"
#include "core/support/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace onecycle {

/// Learning rate and momentum (beta1 under `betas`) of one group at one step. The momentum is NaN without
/// cycle_momentum.
struct StepValue {
    double lr = 0;
    double momentum = 0;

    friend bool operator==(const StepValue&, const StepValue&) = default;
};

/// The schedule of a whole run: immutable, a short list of phases, every value at constant cost.
/// Source: torch 1.13 to 2.14, `OneCycleLR.get_lr`; values are bit for bit PyTorch's on the same libm.
class Schedule {
public:
    /// The schedule of \p config, or every error that PyTorch's constructor would raise, in its order.
    [[nodiscard]] static Result<Schedule, std::vector<Issue>> build(const ScheduleConfig& config,
                                                                    TorchVersion version = TorchVersion::V2_14);

    /// The schedule of \p groups, phases of equal boundaries and kinds, none of them empty: for policies that are no
    /// 1cycle.
    [[nodiscard]] static Schedule fromPhases(std::vector<std::vector<Phase>> groups, std::int64_t totalSteps,
                                             bool cyclesMomentum);

    [[nodiscard]] std::int64_t totalSteps() const { return m_totalSteps; }
    /// The first step of this run: 0, or last_epoch + 1 when resuming.
    [[nodiscard]] std::int64_t firstStep() const { return m_firstStep; }
    /// The same schedule as one that begins at step 0: what was done before the resume.
    [[nodiscard]] Schedule fromTheStart() const;
    [[nodiscard]] std::size_t groupCount() const { return m_groups.size(); }
    [[nodiscard]] bool cyclesMomentum() const { return m_cyclesMomentum; }
    /// The phases of \p group; boundaries and kinds are the same in all groups.
    [[nodiscard]] std::span<const Phase> phases(std::size_t group = 0) const { return m_groups[group]; }
    /// Index of the phase that \p step (fractions allowed) belongs to.
    [[nodiscard]] std::size_t phaseAt(double step) const;

    /// The values of \p group at \p step, as the scheduler sets them. Errors: `step-past-end` beyond total_steps (T
    /// itself is allowed), `zero-length-step` where PyTorch divides by zero (step T of a schedule without decay).
    [[nodiscard]] Result<StepValue, Issue> at(std::int64_t step, std::size_t group = 0) const;

    /// The curve between the steps: any real position, extrapolated outside, NaN in a phase without length.
    [[nodiscard]] StepValue valueAt(double position, std::size_t group = 0) const;

    /// Fills \p lr and \p momentum (either may be empty) with \p group's values of the steps from \p begin on, as many
    /// as fit. Same bits as at(). The steps must lie within [.., total_steps].
    void evaluate(std::int64_t begin, std::span<double> lr, std::span<double> momentum, std::size_t group = 0) const;

    friend bool operator==(const Schedule&, const Schedule&) = default;

private:
    Schedule() = default;

    std::vector<std::vector<Phase>> m_groups;
    std::int64_t m_totalSteps = 0;
    std::int64_t m_firstStep = 0;
    bool m_cyclesMomentum = true;
};

}  // namespace onecycle
