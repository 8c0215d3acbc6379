// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters/parameter.h"

namespace onecycle::ui {

/// Between a number and the whole positions of a slider. Every position is a number of three significant digits:
/// on a logarithmic scale a hundred positions make a decade, on a linear one a position is a thousandth.
class SliderScale {
public:
    SliderScale(Interval range, Scale scale);

    /// Positions run from 0 to this one.
    [[nodiscard]] int last() const { return m_last; }
    [[nodiscard]] int singleStep() const;
    [[nodiscard]] int pageStep() const;
    [[nodiscard]] const Interval& range() const { return m_range; }

    /// Where \p value lies, 0 at the low end and 1 at the high one; beyond them it stays there. NaN gives 0.
    [[nodiscard]] double fraction(double value) const;
    [[nodiscard]] int position(double value) const;
    [[nodiscard]] double value(int position) const;

private:
    Interval m_range;
    Scale m_scale;
    int m_last;
};

}  // namespace onecycle::ui
