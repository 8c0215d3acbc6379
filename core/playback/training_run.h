// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/playhead.h"
#include "core/schedule/scheduler.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace onecycle {

/// A training loop around the real, stateful scheduler, stage by stage: forward, backward, `optimizer.step()`, which
/// uses the learning rate that the groups hold, and `scheduler.step()`, which writes that of the next batch. Nothing
/// is trained; all that is said of learning rates is read from the groups and from the scheduler.
///
/// A place is a batch and the stage that has just been done. After the last batch, T - 1, the loop can turn once more:
/// batch T, which no run has, uses value(T), and its `scheduler.step()` raises. There the run ends; where PyTorch
/// divides by zero at step T already, it ends with the `scheduler.step()` of batch T - 1.
class TrainingRun {
public:
    /// The loop around OneCycleLR of \p config, on its first batch (`last_epoch + 1` when resuming: the groups hold
    /// what the run before has left). Errors: those of the constructor.
    [[nodiscard]] static Result<TrainingRun, std::vector<Issue>> create(const ScheduleConfig& config);

    [[nodiscard]] const Playhead& position() const { return m_position; }
    [[nodiscard]] const Playhead& begin() const { return m_begin; }
    [[nodiscard]] const Playhead& end() const { return m_end; }
    /// Batches of the whole schedule, also those that were done before the run was resumed.
    [[nodiscard]] std::int64_t totalSteps() const { return m_scheduler.stateDict().totalSteps; }

    /// Does the next stage. False at the end, where nothing more can be done.
    bool advance();
    /// Takes the last stage back. False at the begin.
    bool back();
    /// Goes to \p place, or to the nearest one that the run has; the cost does not depend on how far that is.
    void seek(const Playhead& place);
    void restart() { seek(m_begin); }

    /// What `optimizer.step()` of the present batch uses or has used. The momentum is NaN where it is not cycled.
    [[nodiscard]] StepValue used(std::size_t group) const { return m_used[group]; }
    /// What the groups hold now.
    [[nodiscard]] StepValue held(std::size_t group) const;
    /// `get_last_lr()` now: what a line of a log says here.
    [[nodiscard]] double lastLr(std::size_t group) const { return m_scheduler.lastLr()[group]; }
    /// What `get_last_lr()` says after the `scheduler.step()` of the present batch, done or not; none if that raises.
    [[nodiscard]] std::optional<double> logged(std::size_t group) const
    {
        return m_logged ? std::optional((*m_logged)[group]) : std::nullopt;
    }
    /// What `scheduler.step()` has raised here: only at the end.
    [[nodiscard]] const std::optional<Issue>& raised() const { return m_raised; }

private:
    using Groups = std::vector<ParameterGroup>;

    TrainingRun(std::unique_ptr<Groups> groups, Scheduler scheduler, const ScheduleConfig& config);

    void goToBatch(std::int64_t step);
    void enterBatch();
    void stepScheduler();

    std::unique_ptr<Groups> m_groups;  ///< the scheduler writes to them: they stay where they are
    Scheduler m_scheduler;
    std::size_t m_groupCount;
    Playhead m_begin;
    Playhead m_end;
    Playhead m_position;
    std::vector<StepValue> m_used;
    std::optional<std::vector<double>> m_logged;
    std::optional<Issue> m_raised;
};

/// The number of stages from \p begin to \p place: places in their order are numbers in a row.
[[nodiscard]] std::int64_t stagesFrom(const Playhead& begin, const Playhead& place);
/// The place that lies \p stages after \p begin.
[[nodiscard]] Playhead placeAfter(const Playhead& begin, std::int64_t stages);

}  // namespace onecycle
