// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/openpcdet.h"

#include "core/export/header_comment.h"
#include "core/targets/losses.h"
#include "core/targets/openpcdet_curve.h"

#include <array>

namespace onecycle {
namespace {

constexpr double finalDivisor = 1e4;

std::string line(const char* key, const std::string& value)
{
    return "  " + std::string(key) + ": " + value + "\n";
}

std::string number(double value)
{
    return toText(value, NumberStyle::Yaml);
}

std::string momenta(const ScheduleConfig& config)
{
    constexpr double usualBeta = 0.9;
    const double high = config.cycleMomentum ? config.maxMomentum.at(0) : usualBeta;
    const double low = config.cycleMomentum ? config.baseMomentum.at(0) : usualBeta;
    return "[" + number(high) + ", " + number(low) + "]";
}

}  // namespace

TargetFacts openpcdetFacts(const ExportInput& input)
{
    static constexpr std::array<std::string_view, 1> known{"adam"};
    const ScheduleConfig& config = input.config;
    TargetFacts facts{
        .framework = "OpenPCDet",
        .curve = openpcdetCurve(config, input.schedule),
        .step = mark("one batch; NUM_EPOCHS times the batches of one make total_steps."),
        .evidence = Evidence::Modelled,
        .checked = mark("its formula was read in the source and computed again; every step compared."),
        .notExpressed = losses(config, {.groups = false, .threePhases = false, .linear = false, .resume = false}),
        .lints = {{mark("the peak comes one step later than in PyTorch, and the final learning rate one step after the "
                        "last."),
                   {},
                   {}}}};
    addOptimizerLoss(facts.notExpressed, config, known, "adam_onecycle");
    if (config.finalDivFactor != finalDivisor)
        facts.lints.push_back({mark("final_div_factor = %1: OpenPCDet always divides by 10000."),
                               {toShortText(config.finalDivFactor)},
                               {{"final_div_factor", finalDivisor, {}}}});
    return facts;
}

bool writeOpenpcdet(const ExportInput& input, const Sink& sink)
{
    const ScheduleConfig& config = input.config;
    std::string text = headerComment(input, openpcdetFacts(input)) + "OPTIMIZATION:\n";
    if (!config.totalSteps && config.epochs)
        text += line("NUM_EPOCHS", toWholeText(*config.epochs));
    return sink(text + line("OPTIMIZER", "adam_onecycle") + line("LR", number(config.maxLr->at(0))) +
                line("MOMS", momenta(config)) + line("PCT_START", number(config.pctStart)) +
                line("DIV_FACTOR", number(config.divFactor)));
}

}  // namespace onecycle
