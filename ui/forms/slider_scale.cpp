// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/slider_scale.h"

#include "core/support/number.h"

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr int positionsPerDecade = 100;
constexpr double linearResolution = 0.001;

int positionCount(const Interval& range, Scale scale)
{
    const double count = scale == Scale::Logarithmic ? std::log10(range.high / range.low) * positionsPerDecade
                                                     : (range.high - range.low) / linearResolution;
    return std::max(1, static_cast<int>(std::lround(count)));
}

}  // namespace

SliderScale::SliderScale(Interval range, Scale scale)
    : m_range(range), m_scale(scale), m_last(positionCount(range, scale))
{}

int SliderScale::singleStep() const
{
    constexpr int stepsPerDecade = 20;
    constexpr int linearSteps = 100;
    return m_scale == Scale::Logarithmic ? positionsPerDecade / stepsPerDecade : std::max(1, m_last / linearSteps);
}

int SliderScale::pageStep() const
{
    constexpr int singleSteps = 10;
    return singleSteps * singleStep();
}

double SliderScale::fraction(double value) const
{
    const double share = m_scale == Scale::Logarithmic
                             ? std::log(value / m_range.low) / std::log(m_range.high / m_range.low)
                             : (value - m_range.low) / (m_range.high - m_range.low);
    if (m_scale == Scale::Logarithmic && !(value > 0))
        return 0;
    return std::isnan(share) ? 0 : std::clamp(share, 0.0, 1.0);
}

int SliderScale::position(double value) const
{
    return static_cast<int>(std::lround(fraction(value) * m_last));
}

double SliderScale::value(int position) const
{
    constexpr int digits = 3;
    const double share = static_cast<double>(position) / m_last;
    const double exact = m_scale == Scale::Logarithmic ? m_range.low * std::pow(m_range.high / m_range.low, share)
                                                       : m_range.low + share * (m_range.high - m_range.low);
    return parseNumber(toShortText(exact, digits)).value_or(exact);
}

}  // namespace onecycle::ui
