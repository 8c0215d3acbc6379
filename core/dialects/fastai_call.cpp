// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/fastai_call.h"

#include "core/dialects/conversion_law.h"
#include "core/dialects/python_tree.h"

#include <nlohmann/json.hpp>

namespace onecycle {
namespace {

using nlohmann::json;

constexpr double perInitial = 25.0;  // fastai's defaults of div and div_final
constexpr double perFinal = 1e5;

/// The rate of the last group of layers in `slice(first, last)`, or in `slice(last)`.
std::optional<double> lastOfSlice(const json& tree)
{
    const bool isSlice = tree.is_object() && tree.value(callMember, json()) == "slice" &&
                         tree.contains(argumentsMember) && tree[argumentsMember].is_array();
    if (!isSlice || tree[argumentsMember].empty() || !tree[argumentsMember].back().is_number())
        return std::nullopt;
    return tree[argumentsMember].back().get<double>();
}

void readPeak(DialectReading& reading, ScheduleConfig& config)
{
    const json& tree = reading.take("lr_max");
    if (const auto last = lastOfSlice(tree)) {
        config.maxLr = *last;
        reading.remark("lr_max is a slice: fastai spreads the rates over the groups of layers, whose number is not in "
                       "the text. The rate of the last group, " +
                       spelled(*last) + ", is taken; add the others as parameter groups.");
        return;
    }
    const auto peak = tree.is_null() ? reading.ask("max_lr", "learn.lr") : reading.number("lr_max", "max_lr");
    if (peak)
        config.maxLr = *peak;
}

void readMomenta(DialectReading& reading, ScheduleConfig& config)
{
    const std::vector<double> momenta = reading.numbers("moms");
    if (momenta.size() < 2)
        return;
    config.maxMomentum = momenta[0];
    config.baseMomentum = momenta[1];
    if (momenta.size() > 2 && momenta[2] != momenta[0])
        reading.remark("moms ends at " + spelled(momenta[2]) +
                       ", which PyTorch cannot express: its momentum returns to where it began, " +
                       spelled(momenta[0]) + ".");
}

void readFinal(DialectReading& reading, ScheduleConfig& config, double standard)
{
    const double last = reading.number("div_final", "final_div_factor", standard).value_or(perFinal);
    config.finalDivFactor = tidied(last / config.divFactor);
    reading.remark(
        "fastai's div_final divides lr_max, PyTorch's final_div_factor the initial rate: final_div_factor = " +
        spelled(last) + "/" + spelled(config.divFactor) + " = " + spelled(config.finalDivFactor) + ".");
}

void readLength(DialectReading& reading, ScheduleConfig& config, double epochs)
{
    const auto batches = reading.ask("steps_per_epoch", "len(dls.train)");
    if (batches) {
        const double steps = epochs * *batches;
        const CountedFromZero curve{steps, config.pctStart * steps};
        applyLaw(config, curve);
        reading.remark(lawSentence("fastai", curve, config));
        return;
    }
    config.epochs = epochs;
    reading.remark("The batches of an epoch are not in the text. With N of them in all, fastai's curve is that of "
                   "total_steps = N + 1 and pct_start = (" +
                   spelled(config.pctStart) + "*N + 1)/(N + 1).");
}

ScheduleConfig fastaiConfig(DialectReading& reading)
{
    ScheduleConfig config;
    config.optimizer = "adamw";
    reading.remark("The optimizer is taken to be fastai's default, Adam with decoupled weight decay (AdamW).");
    return config;
}

void skipTheRest(DialectReading& reading)
{
    for (const char* const name : {"wd", "cbs", "reset_opt", "start_epoch"})
        (void)reading.take(name);
}

}  // namespace

Result<ReadDocument, ReadError> readFitOneCycle(const json& call, const ReadRequest& request)
{
    DialectReading reading(call, request);
    const double epochs = reading.required("n_epoch", "epochs");
    ScheduleConfig config = fastaiConfig(reading);
    readPeak(reading, config);
    config.divFactor = reading.number("div", "div_factor", perInitial).value_or(perInitial);
    config.pctStart = reading.number("pct_start", "pct_start", 0.25).value_or(0.25);
    readFinal(reading, config, perFinal);
    readMomenta(reading, config);
    readLength(reading, config, epochs);
    skipTheRest(reading);
    return reading.finish(std::move(config), "This is fastai's fit_one_cycle: " + spelled(epochs) +
                                                 " epochs, two cosine phases, momentum down and up.");
}

Result<ReadDocument, ReadError> readFineTune(const json& call, const ReadRequest& request)
{
    DialectReading reading(call, request);
    const double epochs = reading.required("epochs", "epochs");
    const double base = reading.required("base_lr", "max_lr", 2e-3);
    const double frozen = reading.number("freeze_epochs", "epochs", 1).value_or(1);
    const double ratio = reading.number("lr_mult", "max_lr", 100).value_or(100);
    ScheduleConfig config = fastaiConfig(reading);
    config.maxLr = base / 2;
    config.divFactor = reading.number("div", "div_factor", 5.0).value_or(5.0);
    config.pctStart = reading.number("pct_start", "pct_start", 0.3).value_or(0.3);
    readFinal(reading, config, perFinal);
    readMomenta(reading, config);
    readLength(reading, config, epochs);
    skipTheRest(reading);
    reading.remark("fine_tune trains " + spelled(frozen) +
                   " epochs with frozen layers before this cycle: a cycle of its own, which is left out.");
    reading.remark("The rate is that of the last group of layers, base_lr/2; the first group has " +
                   spelled(base / 2 / ratio) + " (lr_mult).");
    return reading.finish(std::move(config), "This is fastai's fine_tune: " + spelled(epochs) +
                                                 " epochs after thawing, two cosine phases.");
}

}  // namespace onecycle
