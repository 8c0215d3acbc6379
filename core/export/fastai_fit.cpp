// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/fastai_fit.h"

#include "core/export/header_comment.h"
#include "core/export/python_spelling.h"
#include "core/export/torch_code.h"
#include "core/targets/fastai_curve.h"
#include "core/targets/losses.h"

#include <limits>

namespace onecycle {
namespace {

/// A number, or an array of one number per group where they differ.
std::string perGroup(const PerGroup& values, const ScheduleConfig& config, bool array)
{
    if (!array)
        return pythonReal(values.at(0));
    std::vector<double> numbers;
    for (std::size_t group = 0; group < config.groupCount(); ++group)
        numbers.push_back(values.at(group));
    return "np.array(" + pythonLiteral(numbers, Kind::Real) + ")";
}

std::string epochs(const ExportInput& input)
{
    if (!input.config.totalSteps)
        return pythonLiteral(*input.config.epochs, Kind::Count);
    return std::to_string(input.schedule.totalSteps()) + " // len(learn.dls.train)";
}

/// Stops a run that is no whole number of epochs, as fit_one_cycle has only those.
std::string wholeEpochs(const ExportInput& input)
{
    if (!input.config.totalSteps)
        return {};
    const std::string steps = std::to_string(input.schedule.totalSteps());
    return "assert " + steps + " % len(learn.dls.train) == 0, \"" + steps + " steps are not whole epochs\"\n";
}

/// `moms`, which fit_one_cycle always schedules: a constant stands for "not cycled".
std::string momenta(const ScheduleConfig& config)
{
    if (!config.cycleMomentum)
        return "    moms=(0.9, 0.9, 0.9),  # your optimizer's own momentum\n";
    const bool array = momentaDiffer(config);
    const std::string high = perGroup(config.maxMomentum, config, array);
    return "    moms=(" + high + ", " + perGroup(config.baseMomentum, config, array) + ", " + high + "),\n";
}

StepValue valueAt(const ScheduleConfig& config, double position, std::size_t group)
{
    const double peak = config.maxLr->at(group);
    const double high = config.maxMomentum.at(group);
    const CombinedCos rate{peak / config.divFactor, peak, peak / (config.divFactor * config.finalDivFactor)};
    const CombinedCos momentum{high, config.baseMomentum.at(group), high};
    return {combinedCos(config.pctStart, rate, position), config.cycleMomentum
                                                              ? combinedCos(config.pctStart, momentum, position)
                                                              : std::numeric_limits<double>::quiet_NaN()};
}

TargetCurve fitCurve(const ExportInput& input)
{
    const auto steps = static_cast<double>(input.schedule.totalSteps());
    TargetCurve curve;
    curve.breaks = {input.config.pctStart * steps};
    curve.at = [config = input.config, steps](std::int64_t step, std::size_t group) {
        return valueAt(config, static_cast<double>(step) / steps, group);
    };
    return curve;
}

}  // namespace

TargetFacts fastaiFitFacts(const ExportInput& input)
{
    TargetFacts facts{.framework = "fastai (fit_one_cycle)",
                      .curve = fitCurve(input),
                      .step = mark("one batch: n_epoch x len(learn.dls.train) of them must be total_steps."),
                      .evidence = Evidence::Modelled,
                      .checked = mark("run on a stub of fit_one_cycle, compared with the stated error."),
                      .notExpressed = losses(input.config, {.threePhases = false, .linear = false, .resume = false}),
                      .lints = {}};
    if (!input.config.cycleMomentum)
        facts.notExpressed.push_back({mark("cycle_momentum off: fit_one_cycle always sets the momentum; write that of "
                                           "your optimizer three times."),
                                      {},
                                      {}});
    facts.lints.push_back(
        {mark("div_final divides the peak, not the initial rate as final_div_factor does: it is div_factor x "
              "final_div_factor here."),
         {},
         {}});
    facts.lints.push_back(
        {mark("fit_one_cycle reaches its peak one step later, and would reach its end one step after the last "
              "one: the exact code for fastai has neither."),
         {},
         {}});
    if (input.config.totalSteps)
        facts.lints.push_back({mark("total_steps = %1 must be whole epochs, a multiple of len(learn.dls.train): the "
                                    "code stops where it is not."),
                               {std::to_string(input.schedule.totalSteps())},
                               {}});
    return facts;
}

bool writeFastaiFit(const ExportInput& input, const Sink& sink)
{
    const ScheduleConfig& config = input.config;
    const bool arrays = ratesDiffer(config) || momentaDiffer(config);
    std::string text = headerComment(input, fastaiFitFacts(input));
    text += arrays ? "import numpy as np\n\n" : "";
    text += groupsComment(config, "") + wholeEpochs(input) + "learn.fit_one_cycle(\n    " + epochs(input) + ",\n";
    text += "    lr_max=" + perGroup(*config.maxLr, config, arrays) + ",\n    div=" + pythonReal(config.divFactor) +
            ",\n";
    text += "    div_final=" + pythonReal(config.divFactor * config.finalDivFactor) + ",\n";
    text += "    pct_start=" + pythonReal(config.pctStart) + ",\n" + momenta(config) + ")\n";
    return sink(text);
}

}  // namespace onecycle
