// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/anneal.h"

#include <cmath>
#include <numbers>

namespace onecycle {

double annealCos(double start, double end, double pct)
{
    const double cosOut = std::cos(std::numbers::pi * pct) + 1;
    return end + (start - end) / 2.0 * cosOut;
}

double annealLinear(double start, double end, double pct)
{
    return (end - start) * pct + start;
}

}  // namespace onecycle
