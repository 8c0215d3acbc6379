// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/mmengine.h"

#include "core/export/header_comment.h"
#include "core/export/mmengine_momentum.h"
#include "core/export/python_spelling.h"
#include "core/export/torch_code.h"
#include "core/schedule/optimizers.h"
#include "core/targets/losses.h"
#include "core/targets/whole_boundary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onecycle {
namespace {

TargetCurve mmengineCurve(const ExportInput& input)
{
    TargetCurve curve = exactCurve(input.schedule);
    Pieces pieces = mmengineMomentum(input);
    for (const Piece& piece : pieces)
        curve.breaks.push_back(piece.end);
    curve.at = [lr = curve.at, pieces = std::move(pieces)](std::int64_t step, std::size_t group) {
        const double momentum = pieces.empty() ? std::numeric_limits<double>::quiet_NaN()
                                               : valueOf(pieces, static_cast<double>(step));
        return StepValue{lr(step, group).lr, momentum};
    };
    return curve;
}

std::string rateEntry(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    const std::string steps = std::to_string(input.schedule.totalSteps());
    const std::string peak = ratesDiffer(config) ? pythonLiteral(config.maxLr->values(), Kind::Real)
                                                 : pythonReal(config.maxLr->at(0));
    return mmengineEntry(
        {"type=\"OneCycleLR\"", "eta_max=" + peak, "total_steps=" + steps, "pct_start=" + pythonReal(config.pctStart),
         "anneal_strategy=" + pythonLiteral(config.annealStrategy, Kind::Choice),
         "div_factor=" + pythonReal(config.divFactor), "final_div_factor=" + pythonReal(config.finalDivFactor),
         "three_phase=" + pythonLiteral(config.threePhase, Kind::Flag), "begin=0", "end=" + steps, "by_epoch=False"});
}

std::string optimizerText(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    const double first = config.maxLr->at(0) / config.divFactor;
    std::string text = "optim_wrapper = dict(\n    optimizer=dict(type=\"" +
                       std::string(findOptimizer(config.optimizer)->name) +
                       "\", lr=" + pythonReal(first >= 0 && std::isfinite(first) ? first : 0);
    if (mmengineSetsMomentum(input))
        text += momentumKind(config.optimizer) == MomentumKind::Betas
                    ? ", betas=(" + pythonReal(mmengineStartingMomentum(input)) + ", 0.999)"
                    : ", momentum=" + pythonReal(mmengineStartingMomentum(input));
    return text + "),\n)\n";
}

}  // namespace

TargetFacts mmengineFacts(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    TargetFacts facts{
        .framework = "MMEngine",
        .curve = mmengineCurve(input),
        .step = mark("one iteration of the runner (by_epoch=False), also one that only accumulates gradients."),
        .evidence = Evidence::Modelled,
        .checked = mark("run on a stub of its schedulers, compared with the stated error."),
        .notExpressed = losses(config, {.momentum = mmengineSetsMomentum(input), .resume = false}),
        .lints = {}};
    if (momentaDiffer(config))
        facts.notExpressed.push_back(
            {mark("%1 parameter groups: one momentum for all of them; that of group 0 is written."),
             {std::to_string(config.groupCount())},
             {}});
    facts.lints.push_back(
        {mark("by_epoch is True by default and would make of total_steps as many epochs: every entry says "
              "by_epoch=False."),
         {},
         {}});
    if (mmengineSetsMomentum(input)) {
        facts.lints.push_back({mark("The momentum goes on from what the optimizer was made with, which must be %1."),
                               {toText(mmengineStartingMomentum(input), NumberStyle::Reader)},
                               {}});
        addIf(facts.lints, boundaryLint(config));
    }
    return facts;
}

bool writeMmengine(const ExportInput& input, const Sink& sink)
{
    std::string text = headerComment(input, mmengineFacts(input));
    text += "train_cfg = dict(type=\"IterBasedTrainLoop\", max_iters=" + std::to_string(input.schedule.totalSteps()) +
            ")\n";
    text += groupsComment(input.config, "") + optimizerText(input) + "param_scheduler = [\n" + rateEntry(input);
    text += mmengineMomentumEntries(input);
    return sink(text + "]\n");
}

}  // namespace onecycle
