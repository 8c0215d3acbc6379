// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/explain/derivation.h"

namespace onecycle {

using namespace formula;

namespace {

/// A parameter as itself: dragging it there changes it.
NumberSource itself(const char* key)
{
    NumberSource source;
    source.parameter = source.edits = key;
    return source;
}

Formula rateSymbol(const char* subscript, NumberSource source)
{
    return symbol("lr", subscript, std::move(source));
}

DerivationStep length(const ScheduleConfig& config, double total)
{
    const TextMark title = mark("Number of steps");
    const Formula left = symbol("T", {}, {config.totalSteps ? "total_steps" : "epochs"});
    if (config.totalSteps)
        return {title,
                {left, parameterKey("total_steps"), place(total, itself("total_steps")),
                 place(total, itself("total_steps"))},
                mark("total_steps is given, and wins over epochs and steps_per_epoch.")};
    const Formula live = product(
        {place(*config.epochs, itself("epochs")), place(*config.stepsPerEpoch, itself("steps_per_epoch"))});
    return {title,
            {left, product({parameterKey("epochs"), parameterKey("steps_per_epoch")}), live, place(total)},
            mark("scheduler.step() is called once for every batch of every epoch.")};
}

DerivationStep initial(const ScheduleConfig& config, const Phase& warmUp)
{
    return {mark("Initial learning rate"),
            {rateSymbol("initial", initialRate()),
             fraction(rateSymbol("max", highestRate()), parameterKey("div_factor")),
             fraction(number(warmUp.lr.to, highestRate()), number(config.divFactor, itself("div_factor"))),
             number(warmUp.lr.from, initialRate())},
            mark("The run starts div_factor times below its peak, whatever learning rate the optimiser was given.")};
}

DerivationStep last(const ScheduleConfig& config, const Phase& warmUp, const Phase& end)
{
    return {mark("Final learning rate"),
            {rateSymbol("final", finalRate()),
             fraction(rateSymbol("initial", initialRate()), parameterKey("final_div_factor")),
             fraction(number(warmUp.lr.from, initialRate()), number(config.finalDivFactor, itself("final_div_factor"))),
             number(end.lr.to, finalRate())},
            mark("PyTorch divides the initial learning rate here; fastai divides the peak.")};
}

DerivationStep peak(const ScheduleConfig& config, double total, const Phase& warmUp)
{
    const Formula share = number(config.pctStart, itself("pct_start"));
    return {mark("End of the warm-up"),
            {symbol("k", "peak", phaseBoundary(1)),
             sum({product({parameterKey("pct_start"), symbol("T")}), minus(number(1))}),
             sum({product({share, place(total)}), minus(number(1))}), place(warmUp.end, phaseBoundary(1))},
            mark("The warm-up has pct_start of the steps; counted from 0, it ends one step earlier.")};
}

DerivationStep second(const ScheduleConfig& config, double total, const Phase& annealing)
{
    const Formula share = number(config.pctStart, itself("pct_start"));
    return {mark("End of the annealing"),
            {symbol("k", "2", phaseBoundary(2)),
             sum({product({number(2), parameterKey("pct_start"), symbol("T")}), minus(number(2))}),
             sum({product({number(2), share, place(total)}), minus(number(2))}),
             place(annealing.end, phaseBoundary(2))},
            mark("With three phases the way back down is as long as the warm-up.")};
}

DerivationStep end(const ScheduleConfig& config, double total, const Phase& final)
{
    return {mark("Last step"),
            {symbol("k", "last", lastStep(config)), sum({symbol("T"), minus(number(1))}),
             sum({place(total), minus(number(1))}), place(final.end, lastStep(config))},
            mark("Steps are counted from 0, so the last one is one less than their number.")};
}

}  // namespace

std::vector<DerivationStep> derivation(const Schedule& schedule, const ScheduleConfig& config, std::size_t group)
{
    const auto phases = schedule.phases(group);
    const double total = static_cast<double>(schedule.totalSteps());
    std::vector<DerivationStep> steps{length(config, total), initial(config, phases.front()),
                                      last(config, phases.front(), phases.back()), peak(config, total, phases.front())};
    if (config.threePhase)
        steps.push_back(second(config, total, phases[1]));
    steps.push_back(end(config, total, phases.back()));
    return steps;
}

}  // namespace onecycle
