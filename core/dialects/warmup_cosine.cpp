// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/warmup_cosine.h"

namespace onecycle {

void applyRates(ScheduleConfig& config, double initial, double peak, double last)
{
    constexpr double nearlyZero = 1e-10;  // of the peak
    const double first = initial == 0 && last != 0 ? peak * nearlyZero : initial;
    config.maxLr = peak;
    config.divFactor = tidied(peak / first);
    config.finalDivFactor = last == 0 && first == 0 ? 1 : tidied(first / last);
}

ScheduleConfig nearestTo(const WarmupCosine& curve, DialectReading& reading)
{
    const auto [steps, peakStep] = curve.length;
    ScheduleConfig config;
    config.cycleMomentum = false;
    applyRates(config, curve.initial, curve.peak, curve.last);
    applyLaw(config, curve.length);
    reading.remark(lawSentence(curve.framework, curve.length, config));
    reading.remark(
        "The ramp is linear there, which PyTorch cannot express beside a cosine: it rises as a cosine here.");
    const Pieces pieces{{0, peakStep, {RampShape::Linear, curve.initial, curve.peak}},
                        {peakStep, steps, {RampShape::Cosine, curve.peak, curve.last}}};
    if (std::string error = nearestSentence(piecesCurve({pieces}), config); !error.empty())
        reading.remark(std::move(error));
    return config;
}

}  // namespace onecycle
