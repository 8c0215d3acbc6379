// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/guide/dialect_rows.h"

#include "core/targets/deepspeed_curve.h"
#include "core/targets/fastai_curve.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onecycle {
namespace {

constexpr double paddlesEnd = 1e-4;  // the default of end_learning_rate

Dialect called(std::string_view key, std::string_view name)
{
    Dialect row;
    row.key = key;
    row.name = name;
    return row;
}

std::string python(double value)
{
    return toText(value, NumberStyle::Python);
}

std::string shown(double value)
{
    return toShortText(value);
}

/// `name=value, ` for each, in the order of the framework.
std::string arguments(std::initializer_list<std::pair<const char*, std::string>> all)
{
    std::string text;
    for (const auto& [name, value] : all)
        text += (text.empty() ? "" : ", ") + std::string(name) + "=" + value;
    return text;
}

TargetCurve rateOnly(TargetCurve curve)
{
    curve.at = [at = curve.at](std::int64_t step, std::size_t) {
        return StepValue{at(step, 0).lr, std::numeric_limits<double>::quiet_NaN()};
    };
    return curve;
}

std::string initialDivision(const DialectCard& card)
{
    return shown(card.maxLr) + " / " + shown(card.divFactor);
}

}  // namespace

Dialect pytorchDialect(const DialectCard& card, const Schedule& schedule)
{
    Dialect row = called("pytorch", "PyTorch");
    row.finalTerm = "final_div_factor=" + python(card.finalDivFactor);
    row.call = "OneCycleLR(optimizer, " +
               arguments({{"max_lr", python(card.maxLr)},
                          {"total_steps", std::to_string(card.steps)},
                          {"pct_start", python(card.pctStart)},
                          {"div_factor", python(card.divFactor)},
                          {"final_div_factor", python(card.finalDivFactor)}}) +
               ")";
    row.finalLr = schedule.phases().back().lr.to;
    row.curve = rateOnly(exactCurve(schedule));
    const std::string last = shown(schedule.valueAt(static_cast<double>(schedule.totalSteps() - 1), 0).lr);
    row.why = {last == shown(row.finalLr)
                   ? mark("final_div_factor divides the initial learning rate: %1 / %2 = %3. The last step uses it.")
                   : mark("final_div_factor divides the initial learning rate: %1 / %2 = %3. Here no step comes down "
                          "to it; the last one uses %4."),
               {initialDivision(card), shown(card.finalDivFactor), shown(row.finalLr), last},
               {}};
    return row;
}

Dialect fastaiDialect(const DialectCard& card)
{
    Dialect row = called("fastai", "fastai");
    row.finalTerm = "div_final=" + python(card.finalDivFactor);
    row.call = "learn.fit_one_cycle(n_epoch, " +
               arguments({{"lr_max", python(card.maxLr)},
                          {"div", python(card.divFactor)},
                          {"div_final", python(card.finalDivFactor)},
                          {"pct_start", python(card.pctStart)}}) +
               ")";
    row.finalLr = card.maxLr / card.finalDivFactor;
    const CombinedCos values{card.maxLr / card.divFactor, card.maxLr, row.finalLr};
    const auto steps = static_cast<double>(card.steps);
    row.curve.breaks = {0, card.pctStart * steps, steps};
    row.curve.at = [values, steps, pct = card.pctStart](std::int64_t step, std::size_t) {
        return StepValue{combinedCos(pct, values, static_cast<double>(step) / steps),
                         std::numeric_limits<double>::quiet_NaN()};
    };
    row.why = {mark("div_final divides the peak, not the start: %1 / %2 = %3, which is %4 times PyTorch's. Its end "
                    "lies one step after the run, so the last step is above it."),
               {shown(card.maxLr), shown(card.finalDivFactor), shown(row.finalLr), shown(card.divFactor)},
               {}};
    return row;
}

Dialect optaxDialect(const DialectCard& card)
{
    Dialect row = called("optax", "optax");
    row.finalTerm = "final_div_factor=" + python(card.finalDivFactor);
    row.call = "optax.cosine_onecycle_schedule(" +
               arguments({{"transition_steps", std::to_string(card.steps)},
                          {"peak_value", python(card.maxLr)},
                          {"pct_start", python(card.pctStart)},
                          {"div_factor", python(card.divFactor)},
                          {"final_div_factor", python(card.finalDivFactor)}}) +
               ")";
    const double initial = card.maxLr / card.divFactor;
    row.finalLr = initial / card.finalDivFactor;
    const auto end = static_cast<double>(card.steps);
    const double turn = std::min(std::floor(card.pctStart * end), end);
    Pieces pieces;
    if (turn > 0)
        pieces.push_back({0, turn, {RampShape::Cosine, initial, card.maxLr}});
    if (turn < end)
        pieces.push_back({turn, end, {RampShape::Cosine, card.maxLr, row.finalLr}});
    row.curve = piecesCurve({pieces}, {}, Arithmetic::SingleCosine);
    row.why = {mark("final_div_factor divides the initial learning rate, as in PyTorch, but peak and end come one step "
                    "later: no step of the run reaches the end."),
               {},
               {}};
    return row;
}

Dialect paddleDialect(const DialectCard& card, const Schedule& schedule)
{
    Dialect row = called("paddle", "PaddlePaddle");
    row.call = "paddle.optimizer.lr.OneCycleLR(" +
               arguments({{"max_learning_rate", python(card.maxLr)},
                          {"total_steps", std::to_string(card.steps)},
                          {"divide_factor", python(card.divFactor)},
                          {"phase_pct", python(card.pctStart)}}) +
               ")";
    row.finalLr = paddlesEnd;
    Pieces pieces = learningRatePieces(schedule).front();
    pieces.back().ramp.to = paddlesEnd;
    row.curve = piecesCurve({pieces});
    const double initial = card.maxLr / card.divFactor;
    row.why = {initial < paddlesEnd
                   ? mark("There is no such number: the end is end_learning_rate, an absolute rate. Its default of "
                          "0.0001 stays, and lies above the initial learning rate.")
                   : mark("There is no such number: the end is end_learning_rate, an absolute rate. Its default of "
                          "0.0001 stays, whatever the peak."),
               {},
               {}};
    return row;
}

Dialect deepspeedDialect(const DialectCard& card, const Schedule& schedule)
{
    Dialect row = called("deepspeed", "DeepSpeed");
    DeepSpeedCycle cycle;
    cycle.minLr = card.maxLr / card.divFactor;
    cycle.maxLr = card.maxLr;
    cycle.first = std::max<std::int64_t>(std::llround(schedule.phases().front().end), 1);
    cycle.second = std::max<std::int64_t>(card.steps - 1 - cycle.first, 1);
    row.call = "{\"type\": \"OneCycle\", \"params\": {\"cycle_min_lr\": " + toText(cycle.minLr, NumberStyle::Python) +
               ", \"cycle_max_lr\": " + python(cycle.maxLr) +
               ", \"cycle_first_step_size\": " + std::to_string(cycle.first) +
               ", \"cycle_second_step_size\": " + std::to_string(cycle.second) + "}}";
    row.finalLr = cycle.minLr;
    row.curve = deepSpeedCurve(cycle);
    row.why = {mark("There is no such number, nor a share or a division: OneCycle has two rates and two lengths. It "
                    "moves in straight lines and ends where it began, at %1."),
               {shown(row.finalLr)},
               {}};
    return row;
}

Dialect mmengineDialect(const DialectCard& card, const Schedule& schedule)
{
    Dialect row = pytorchDialect(card, schedule);
    row.key = "mmengine";
    row.name = "MMEngine";
    row.call = "dict(type=\"OneCycleLR\", " +
               arguments({{"eta_max", python(card.maxLr)},
                          {"total_steps", std::to_string(card.steps)},
                          {"pct_start", python(card.pctStart)},
                          {"div_factor", python(card.divFactor)},
                          {"final_div_factor", python(card.finalDivFactor)},
                          {"by_epoch", "False"}}) +
               ")";
    row.why = {mark("The same numbers and the same formula as PyTorch; the peak is called eta_max. Without "
                    "by_epoch=False the steps would be epochs."),
               {},
               {}};
    return row;
}

}  // namespace onecycle
