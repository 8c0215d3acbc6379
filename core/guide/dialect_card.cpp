// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/guide/dialect_card.h"

#include "core/guide/dialect_rows.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace onecycle {
namespace {

/// \p config as the card looks at it: one group, two phases, half cosines, no momentum, from the start.
ScheduleConfig literal(const ScheduleConfig& config, std::size_t group)
{
    ScheduleConfig plain;
    plain.totalSteps = config.totalSteps;
    plain.epochs = config.epochs;
    plain.stepsPerEpoch = config.stepsPerEpoch;
    if (config.maxLr)
        plain.maxLr = config.maxLr->at(group);
    plain.divFactor = config.divFactor;
    plain.finalDivFactor = config.finalDivFactor;
    plain.pctStart = config.pctStart;
    plain.cycleMomentum = false;
    return plain;
}

std::vector<Remark> leftOut(const ScheduleConfig& config)
{
    std::vector<Remark> remarks;
    if (config.threePhase)
        remarks.push_back({mark("The schedule has three phases; the card compares the form with two, which all but "
                                "DeepSpeed have."),
                           {},
                           {}});
    if (config.annealStrategy != "cos")
        remarks.push_back({mark("The schedule is linear; the card compares half cosines, which all but DeepSpeed "
                                "have."),
                           {},
                           {}});
    return remarks;
}

}  // namespace

DialectCard dialectCard(const ScheduleConfig& config, std::size_t group)
{
    DialectCard card;
    const ScheduleConfig plain = literal(config, group);
    const auto schedule = Schedule::build(plain);
    if (!schedule) {
        card.errors = schedule.error();
        return card;
    }
    card.steps = schedule->totalSteps();
    card.maxLr = plain.maxLr->at(0);
    card.pctStart = plain.pctStart;
    card.divFactor = plain.divFactor;
    card.finalDivFactor = plain.finalDivFactor;
    card.rows = {pytorchDialect(card, *schedule),
                 fastaiDialect(card),
                 optaxDialect(card),
                 paddleDialect(card, *schedule),
                 deepspeedDialect(card, *schedule),
                 mmengineDialect(card, *schedule)};
    for (Dialect& row : card.rows) {
        row.initialLr = row.curve.at(0, 0).lr;
        row.lastLr = row.curve.at(card.steps - 1, 0).lr;
    }
    card.remarks = leftOut(config);
    return card;
}

std::vector<CurvePoint> dialectPoints(const Dialect& row, std::int64_t steps, int most)
{
    std::set<std::int64_t> places{0, steps - 1};
    for (const double turn : row.curve.breaks)
        for (const double near : {std::floor(turn), std::ceil(turn)})
            if (near >= 0 && near < static_cast<double>(steps))
                places.insert(static_cast<std::int64_t>(near));
    const auto last = static_cast<double>(steps - 1);
    for (int i = 0; i < most; ++i)
        places.insert(static_cast<std::int64_t>(std::round(last * i / std::max(most - 1, 1))));
    std::vector<CurvePoint> points;
    for (const std::int64_t step : places)
        if (const double lr = row.curve.at(step, 0).lr; std::isfinite(lr))
            points.push_back({static_cast<double>(step), lr});
    return points;
}

}  // namespace onecycle
