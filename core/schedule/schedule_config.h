// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/number.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace onecycle {

/// A parameter that PyTorch takes as one number for all parameter groups or as a list with one number per group.
class PerGroup {
public:
    PerGroup(double value) : m_values{value} {}
    /// A list as it was given; its length is checked by validation, not here. An empty list reads as NaN.
    explicit PerGroup(std::vector<double> values) : m_values(std::move(values)), m_isList(true) {}

    [[nodiscard]] bool isList() const { return m_isList; }
    [[nodiscard]] const std::vector<double>& values() const { return m_values; }
    /// The number that \p group uses; a list that is too short repeats its last number.
    [[nodiscard]] double at(std::size_t group) const;
    /// The same parameter with the number of \p group (of \p groupCount) replaced; becomes a list when groups differ.
    [[nodiscard]] PerGroup with(std::size_t group, double value, std::size_t groupCount) const;
    /// Equality of bits.
    friend bool operator==(const PerGroup& a, const PerGroup& b);

private:
    std::vector<double> m_values;
    bool m_isList = false;
};

/// Everything that `torch.optim.lr_scheduler.OneCycleLR` is given, with PyTorch's defaults, which live here only.
/// A configuration holds invalid values too (a person is typing): errorsOf() and validate() say what is wrong.
/// Counts are doubles so that what was typed is kept; they are valid only where they are whole numbers up to 2^53.
struct ScheduleConfig {
    std::string optimizer = "sgd";                  ///< key of a row of optimizers()
    std::vector<std::string> groups = {"group 0"};  ///< names of the optimiser's parameter groups, at least one

    std::optional<double> totalSteps;  ///< optimiser steps of the whole run; wins over the next two
    std::optional<double> epochs;
    std::optional<double> stepsPerEpoch;

    std::optional<PerGroup> maxLr;  ///< the peak learning rate; PyTorch has no default
    double divFactor = 25.0;        ///< initial lr = max_lr / div_factor
    double finalDivFactor = 1e4;    ///< final lr = initial lr / final_div_factor

    double pctStart = 0.3;               ///< fraction of the steps before the peak, 0 to 1
    std::string annealStrategy = "cos";  ///< "cos" or "linear"
    bool threePhase = false;

    bool cycleMomentum = true;
    PerGroup maxMomentum = 0.95;   ///< momentum (beta1) at the start and the end
    PerGroup baseMomentum = 0.85;  ///< momentum (beta1) at the peak

    double lastEpoch = -1;  ///< the last step done before resuming; -1 starts afresh

    [[nodiscard]] std::size_t groupCount() const { return groups.size(); }
    /// Equality of bits for every number.
    friend bool operator==(const ScheduleConfig& a, const ScheduleConfig& b);
};

/// What a new window and a new document start from: the example of PyTorch's documentation
/// (`OneCycleLR(optimizer, max_lr=0.01, steps_per_epoch=len(data_loader), epochs=10)`) with 100 steps an epoch.
[[nodiscard]] ScheduleConfig startingConfig();

/// The number of steps by PyTorch's rule: total_steps if given, else epochs * steps_per_epoch, else nothing.
[[nodiscard]] std::optional<double> stepCount(const ScheduleConfig& config);

}  // namespace onecycle
