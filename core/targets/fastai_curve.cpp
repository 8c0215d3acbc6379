// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/targets/fastai_curve.h"

#include <cmath>
#include <numbers>

namespace onecycle {

double combinedCos(double pct, const CombinedCos& values, double position)
{
    const auto boundary = static_cast<float>(pct);
    const float end = boundary + static_cast<float>(1 - pct);
    const auto place = static_cast<float>(position);
    const bool second = place >= boundary;
    const float share = second ? (place - boundary) / (end - boundary) : place / boundary;
    const double from = second ? values.middle : values.start;
    const double to = second ? values.end : values.middle;
    return from + (1 + std::cos(std::numbers::pi * (1 - static_cast<double>(share)))) * (to - from) / 2;
}

}  // namespace onecycle
