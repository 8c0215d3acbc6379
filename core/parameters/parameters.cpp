// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/parameters/parameters.h"

#include "core/schedule/optimizers.h"

#include <algorithm>
#include <array>

namespace onecycle {
namespace {

using C = ScheduleConfig;
using enum Section;
using enum Kind;
using enum Scale;

constexpr TextMark none{};

constexpr std::array table{
    Parameter{
        "optimizer",
        Length,
        Choice,
        &C::optimizer,
        mark("Optimizer"),
        mark("The optimiser that the scheduler drives. It decides whether momentum or beta1 is cycled. Its own lr "
             "and momentum are overwritten by the schedule."),
        none,
        Linear,
        {},
        {},
        none,
        ""},
    Parameter{"total_steps",
              Length,
              Count,
              &C::totalSteps,
              mark("Total steps"),
              mark("Optimiser steps of the whole run. When given, it wins over epochs and steps_per_epoch."),
              mark("steps"),
              Logarithmic,
              {},
              {},
              none,
              "total_steps"},
    Parameter{"epochs",
              Length,
              Count,
              &C::epochs,
              mark("Epochs"),
              mark("Passes through the data. With steps_per_epoch it gives the number of steps."),
              mark("epochs"),
              Logarithmic,
              {},
              {},
              none,
              "epochs"},
    Parameter{
        "steps_per_epoch",
        Length,
        Count,
        &C::stepsPerEpoch,
        mark("Steps per epoch"),
        mark("Optimiser steps in one epoch: the batches of the loader, divided by gradient accumulation and by the "
             "processes. It is not the batch size."),
        mark("steps"),
        Logarithmic,
        {},
        {},
        none,
        "steps_per_epoch"},
    Parameter{
        "last_epoch",
        Length,
        Integer,
        &C::lastEpoch,
        mark("Last step done"),
        mark("The last step done before resuming, in spite of its name a step. To go on with step k it is k - 1; -1 "
             "starts afresh."),
        mark("steps"),
        Linear,
        {},
        {},
        none,
        "last_epoch"},
    Parameter{"max_lr",
              LearningRate,
              Real,
              &C::maxLr,
              mark("Peak learning rate"),
              mark("The highest learning rate, reached when the warm-up ends. One number, or one per parameter group."),
              none,
              Logarithmic,
              {1e-6, 10},
              {1e-4, 1},
              mark("found with a learning-rate range test (Smith 2018)"),
              "max_lr"},
    Parameter{"div_factor",
              LearningRate,
              Real,
              &C::divFactor,
              mark("Initial division"),
              mark("The schedule starts at max_lr / div_factor."),
              none,
              Logarithmic,
              {1, 1000},
              {5, 100},
              mark("PyTorch and fastai 25, Smith 10 to 20"),
              "div_factor"},
    Parameter{
        "final_div_factor",
        LearningRate,
        Real,
        &C::finalDivFactor,
        mark("Final division"),
        mark("The schedule ends at the initial learning rate / final_div_factor: a division of the start, not of the "
             "peak."),
        none,
        Logarithmic,
        {0.1, 1e8},
        {1e2, 1e5},
        mark("PyTorch 1e4, fastai 4000 in these terms, Smith 1000"),
        "final_div_factor"},
    Parameter{"pct_start",
              Shape,
              Real,
              &C::pctStart,
              mark("Share of warm-up"),
              mark("The fraction of the steps before the peak, from 0 to 1 in spite of its name. The peak lies at "
                   "pct_start x total_steps - 1."),
              none,
              Linear,
              {0, 1},
              {0.1, 0.5},
              mark("fastai 0.25, PyTorch 0.3, OpenPCDet 0.4, Smith 0.43 to 0.475"),
              "pct_start"},
    Parameter{"anneal_strategy",
              Shape,
              Choice,
              &C::annealStrategy,
              mark("Annealing"),
              mark("How the values move within a phase: half a cosine, or a straight line."),
              none,
              Linear,
              {},
              {},
              none,
              "anneal_strategy"},
    Parameter{
        "three_phase",
        Shape,
        Flag,
        &C::threePhase,
        mark("Three phases"),
        mark(
            "Off: warm-up, then annealing to the final learning rate. On: back to the initial learning rate in as many "
            "steps as the warm-up took, then annihilation down to the final one."),
        none,
        Linear,
        {},
        {},
        none,
        "three_phase"},
    Parameter{"cycle_momentum",
              Momentum,
              Flag,
              &C::cycleMomentum,
              mark("Cycle momentum"),
              mark("Moves momentum (beta1 under Adam) against the learning rate: high, low at the peak, high."),
              none,
              Linear,
              {},
              {},
              none,
              "cycle_momentum"},
    Parameter{"max_momentum",
              Momentum,
              Real,
              &C::maxMomentum,
              mark("Momentum ceiling"),
              mark("Momentum (beta1 under Adam) at the start and at the end of the cycle."),
              none,
              Linear,
              {0.5, 1},
              {0.9, 0.99},
              mark("PyTorch and fastai 0.95, Smith 0.95"),
              "max_momentum"},
    Parameter{"base_momentum",
              Momentum,
              Real,
              &C::baseMomentum,
              mark("Momentum floor"),
              mark("Momentum (beta1 under Adam) at the peak of the learning rate."),
              none,
              Linear,
              {0.5, 1},
              {0.8, 0.9},
              mark("PyTorch and fastai 0.85, Smith 0.85"),
              "base_momentum"},
};

}  // namespace

std::span<const Parameter> parameters()
{
    return table;
}

const Parameter* findParameter(std::string_view key)
{
    const auto* const row = std::ranges::find(table, key, &Parameter::key);
    return row == table.end() ? nullptr : row;
}

TextMark sectionTitle(Section section)
{
    switch (section) {
    case Length: return mark("Length");
    case LearningRate: return mark("Learning rate");
    case Shape: return mark("Shape");
    case Momentum: return mark("Momentum");
    }
    return {};
}

TextMark irrelevance(const ScheduleConfig& config, const Parameter& parameter)
{
    if (parameter.key == "epochs" && config.totalSteps)
        return mark("total_steps is given and wins");
    if (parameter.key == "steps_per_epoch" && config.totalSteps)
        return mark("total_steps is given and wins");
    if (parameter.key == "max_momentum" || parameter.key == "base_momentum")
        return config.cycleMomentum ? TextMark{} : mark("cycle_momentum is off");
    return {};
}

}  // namespace onecycle
