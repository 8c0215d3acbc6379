// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/targets/losses.h"

#include <algorithm>

namespace onecycle {
namespace {

bool differ(const PerGroup& values, std::size_t count)
{
    for (std::size_t group = 1; group < count; ++group)
        if (!sameBits(values.at(group), values.at(0)))
            return true;
    return false;
}

std::string reader(double value)
{
    return toText(value, NumberStyle::Reader);
}

}  // namespace

bool ratesDiffer(const ScheduleConfig& config)
{
    return differ(*config.maxLr, config.groupCount());
}

bool momentaDiffer(const ScheduleConfig& config)
{
    const std::size_t count = config.groupCount();
    return config.cycleMomentum && (differ(config.baseMomentum, count) || differ(config.maxMomentum, count));
}

std::vector<Remark> losses(const ScheduleConfig& config, const Abilities& abilities)
{
    std::vector<Remark> lost;
    const auto lose = [&](TextMark text, std::vector<std::string> arguments = {}) {
        lost.push_back({text, std::move(arguments), {}});
    };
    if (!abilities.groups && (ratesDiffer(config) || (abilities.momentum && momentaDiffer(config))))
        lose(mark("%1 parameter groups: all of them get the schedule of group 0 (max_lr %2)."),
             {std::to_string(config.groupCount()), reader(config.maxLr->at(0))});
    if (!abilities.momentum && config.cycleMomentum)
        lose(mark("cycle_momentum between %1 and %2: the optimizer keeps the momentum (beta1) that it was made with."),
             {reader(config.maxMomentum.at(0)), reader(config.baseMomentum.at(0))});
    if (!abilities.threePhases && config.threePhase)
        lose(mark("three_phase: the third phase is lost; the second one goes from the peak to the end of the run."));
    if (!abilities.linear && config.annealStrategy == "linear")
        lose(mark("anneal_strategy linear: the learning rate follows cosine curves there."));
    if (!abilities.resume && config.lastEpoch != -1)
        lose(mark("last_epoch %1: the code begins at step 0; resume from a checkpoint of the framework, which holds "
                  "the count of the steps."),
             {toWholeText(config.lastEpoch)});
    return lost;
}

Remark straightThenCosineLoss(const ScheduleConfig& config)
{
    if (config.annealStrategy == "linear")
        return {mark("anneal_strategy linear: the annealing is a cosine there."), {}, {}};
    return {mark("anneal_strategy cos: the warm-up is a straight line there."), {}, {}};
}

Remark optimizerLoss(const ScheduleConfig& config, std::string_view written)
{
    if (written.empty())
        return {mark("optimizer %1: it does not exist there."), {config.optimizer}, {}};
    return {
        mark("optimizer %1: it does not exist there; %2 is written."), {config.optimizer, std::string(written)}, {}};
}

void addOptimizerLoss(std::vector<Remark>& remarks, const ScheduleConfig& config,
                      std::span<const std::string_view> known, std::string_view written)
{
    if (std::ranges::find(known, config.optimizer) == known.end())
        remarks.push_back(optimizerLoss(config, written));
}

}  // namespace onecycle
