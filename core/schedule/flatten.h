// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/curve.h"

#include <vector>

namespace onecycle {

/// From the data coordinates of a viewport to pixels, y upwards.
class PixelScale {
public:
    explicit PixelScale(const Viewport& viewport);

    [[nodiscard]] bool logarithmic() const { return m_logY; }
    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] double x(double value) const { return (value - m_xMin) * m_xScale; }
    [[nodiscard]] double y(double value) const;
    /// Pixels that a difference of \p delta takes at \p value.
    [[nodiscard]] double yDistance(double delta, double value) const;
    /// A value so far below a logarithmic axis that a line which goes on to zero may end there unseen.
    [[nodiscard]] double farBelow() const { return m_farBelow; }

private:
    double m_xMin;
    double m_xScale;
    double m_yOrigin;
    double m_yScale;
    double m_height;
    double m_farBelow;
    bool m_logY;
};

/// A part of a phase over which one of its ramps, or the quotient of both, is monotone.
struct Stretch {
    const Phase* phase = nullptr;
    const Ramp* ramp = nullptr;
    double begin = 0;
    double end = 0;
    const Ramp* momentum = nullptr;  ///< given: the value is that of `ramp` / (1 - momentum)

    [[nodiscard]] double at(double position) const;
    /// What rounding may do to at(): differences below it are no shape.
    [[nodiscard]] double noise() const;
};

/// Appends the points of \p stretch but the first, so that the line through them and \p first is nowhere farther than
/// 0.1 px from the curve, as far as it is within the height of the viewport; the parts above and below go straight.
/// Their number is bounded by the viewport's size, whatever the zoom. On a logarithmic axis all values must be
/// positive.
void flatten(const Stretch& stretch, const PixelScale& scale, CurvePoint first, std::vector<CurvePoint>& points);

}  // namespace onecycle
