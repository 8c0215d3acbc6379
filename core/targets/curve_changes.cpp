// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/targets/curve_changes.h"

#include <limits>

namespace onecycle {
namespace {

double single(double value)
{
    return static_cast<float>(value);
}

}  // namespace

TargetCurve ofFirstGroup(TargetCurve curve)
{
    curve.at = [at = std::move(curve.at)](std::int64_t step, std::size_t) { return at(step, 0); };
    return curve;
}

TargetCurve withoutMomentum(TargetCurve curve)
{
    curve.at = [at = std::move(curve.at)](std::int64_t step, std::size_t group) {
        return StepValue{at(step, group).lr, std::numeric_limits<double>::quiet_NaN()};
    };
    return curve;
}

TargetCurve inSinglePrecision(TargetCurve curve)
{
    curve.at = [at = std::move(curve.at)](std::int64_t step, std::size_t group) {
        const StepValue value = at(step, group);
        return StepValue{single(value.lr), single(value.momentum)};
    };
    return curve;
}

}  // namespace onecycle
