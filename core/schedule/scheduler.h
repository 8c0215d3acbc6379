// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule.h"
#include "core/support/issue.h"
#include "core/support/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace onecycle {

/// What OneCycleLR reads and writes of one entry of `optimizer.param_groups`.
/// Everything but `lr` is empty until a scheduler has been constructed on it.
struct ParameterGroup {
    double lr = 0;
    std::optional<double> initialLr;
    std::optional<double> maxLr;
    std::optional<double> minLr;
    std::optional<double> momentum;  ///< optimisers with `momentum`
    std::vector<double> betas;       ///< optimisers with `betas`; the first one is cycled, the others are kept
    std::optional<double> maxMomentum;
    std::optional<double> baseMomentum;

    friend bool operator==(const ParameterGroup&, const ParameterGroup&) = default;
};

/// `state_dict()` of a OneCycleLR: PyTorch's keys (2.14) as members. Learning rates and momenta are not in it: they
/// live in the optimiser's groups, so a checkpoint needs both.
struct SchedulerState {
    std::int64_t totalSteps = 0;
    /// `_schedule_phases`: end_step, start_lr, end_lr, start_momentum, end_momentum as PyTorch names them.
    struct PhaseRow {
        double endStep = 0;
        std::string startLr, endLr, startMomentum, endMomentum;
        friend bool operator==(const PhaseRow&, const PhaseRow&) = default;
    };
    std::vector<PhaseRow> schedulePhases;
    std::string annealFuncType = "cos";
    bool cycleMomentum = true;
    std::optional<bool> useBeta1;
    std::vector<double> baseLrs;
    std::int64_t lastEpoch = 0;
    std::int64_t stepCount = 0;
    bool getLrCalledWithinStep = false;
    std::vector<double> lastLr;

    friend bool operator==(const SchedulerState&, const SchedulerState&) = default;
};

/// PyTorch's stateful OneCycleLR for a training loop: construct it on the optimiser's groups, then call step() after
/// every optimiser step. It overwrites lr and momentum (beta1) of the groups from their own initialLr, maxLr, minLr,
/// ... on every step; hence it is not chainable with another scheduler, as in PyTorch.
class Scheduler {
public:
    /// Receives the line that PyTorch's `print_lr` and `verbose=True` (torch 1.8 to 2.1) print.
    using Printer = std::function<void(std::string_view line)>;

    struct Options {
        TorchVersion version = TorchVersion::V2_14;
        bool verbose = false;  ///< prints through `printer` on construction and on every step
        Printer printer;
    };

    /// Does what the constructor does: checks, writes initial_lr, max_lr, min_lr and momenta to \p groups when
    /// `last_epoch == -1` (else needs them there: `initial-lr-missing`), and takes the first step, so that the groups
    /// hold the values of step last_epoch + 1. To resume on step k pass last_epoch = k - 1. \p groups must outlive the
    /// scheduler. \p config.groups must count as many as \p groups.
    [[nodiscard]] static Result<Scheduler, std::vector<Issue>> create(const ScheduleConfig& config,
                                                                      std::vector<ParameterGroup>& groups,
                                                                      Options options);
    [[nodiscard]] static Result<Scheduler, std::vector<Issue>> create(const ScheduleConfig& config,
                                                                      std::vector<ParameterGroup>& groups)
    {
        return create(config, groups, Options{});
    }

    /// Advances by one step and writes lr and momentum. The step T, one past the end, is allowed; the next call gives
    /// `step-past-end`: last_epoch has advanced by then and stays so, the groups keep their values, as in PyTorch.
    [[nodiscard]] Result<std::vector<double>, Issue> step();

    /// `get_last_lr()`: the learning rates that the last step set, one per group.
    [[nodiscard]] const std::vector<double>& lastLr() const { return m_state.lastLr; }
    /// `last_epoch`: the index of the step whose values the groups hold.
    [[nodiscard]] std::int64_t lastEpoch() const { return m_state.lastEpoch; }

    /// `print_lr(is_verbose=True, group, lr)`: "Adjusting learning rate of group 0 to 4.0000e-04."
    void printLr(std::size_t group, double lr) const;

    [[nodiscard]] SchedulerState stateDict() const { return m_state; }
    /// Replaces the whole state, total_steps and phases included, and leaves the groups alone until the next step. The
    /// constructor's anneal strategy is overwritten by the state's, as by `load_state_dict`; a state of an older
    /// PyTorch without one (an empty `annealFuncType`), or without `useBeta1`, leaves those of this scheduler.
    void loadStateDict(const SchedulerState& state);

private:
    Scheduler(const ScheduleConfig& config, std::vector<ParameterGroup>& groups, Options options);

    std::vector<ParameterGroup>* m_groups;
    Options m_options;
    SchedulerState m_state;
};

}  // namespace onecycle
