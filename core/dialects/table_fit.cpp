// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/table_fit.h"

#include "core/dialects/table_sample.h"
#include "core/dialects/table_simplify.h"
#include "core/schedule/boundaries.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace onecycle {
namespace {

constexpr double exact = 1e-14;
constexpr int halvings = 90;

struct Candidate {
    CycleShape shape;
    double pctStart = 0;
    double error = HUGE_VAL;
};

/// The best place of the peak between \p low and \p high steps: the golden section of the largest error.
Candidate bestBetween(const TableSample& sample, CycleShape shape, double low, double high)
{
    constexpr double golden = 0.6180339887498949;
    const auto at = [&](double peak) {
        const double share = (peak + 1) / sample.steps();
        return Candidate{shape, share, sample.error(sample.trial(shape, share))};
    };
    Candidate left = at(high - golden * (high - low));
    Candidate right = at(low + golden * (high - low));
    for (int i = 0; i < halvings && std::min(left.error, right.error) > exact; ++i) {
        if (left.error <= right.error) {
            high = low + golden * (high - low);
            right = left;
            left = at(high - golden * (high - low));
        } else {
            low = high - golden * (high - low);
            left = right;
            right = at(low + golden * (high - low));
        }
    }
    return left.error <= right.error ? left : right;
}

/// The best configuration of \p shape: the peak on the highest step, or up to a step beside it.
Candidate best(const TableSample& sample, CycleShape shape)
{
    const double total = sample.steps();
    const double peak = sample.peakStep();
    const double onStep = pctStartFor(peak + 1, total).value_or((peak + 1) / total);
    Candidate found{shape, onStep, sample.error(sample.trial(shape, onStep))};
    const double before = std::max(peak - 1, -1 + 1e-9);
    for (const auto& [low, high] : {std::array{before, peak}, std::array{peak, std::min(peak + 1, total - 1)}}) {
        if (found.error <= exact || low >= high)
            continue;
        const Candidate between = bestBetween(sample, shape, low, high);
        if (between.error < found.error)
            found = between;
    }
    return found;
}

}  // namespace

ScheduleConfig fittedConfig(const CurveTable& table)
{
    const TableSample sample(table);
    Candidate found;
    for (const CycleShape shape :
         {CycleShape{false, false}, CycleShape{true, false}, CycleShape{false, true}, CycleShape{true, true}}) {
        const Candidate candidate = found.error <= exact ? found : best(sample, shape);
        if (candidate.error < found.error)
            found = candidate;
    }
    return simplified(sample, found.shape, found.pctStart);
}

}  // namespace onecycle
