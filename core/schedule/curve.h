// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule.h"

#include <cstddef>
#include <vector>

namespace onecycle {

enum class Quantity {
    LearningRate,
    Momentum,
    EffectiveStep,  ///< lr / (1 - momentum), nothing from momentum 1 on
};

/// The number of \p quantity in \p value; the effective step is infinite from momentum 1 on.
[[nodiscard]] double quantityOf(const StepValue& value, Quantity quantity);

/// A rectangle of the plane in data coordinates and the size in pixels that it is drawn at.
struct Viewport {
    double xMin = 0;  ///< steps
    double xMax = 1;
    double yMin = 0;  ///< data units; on a logarithmic axis both must be positive
    double yMax = 1;
    double width = 1;  ///< pixels
    double height = 1;
    bool logY = false;
};

struct CurvePoint {
    double x = 0;  ///< steps
    double y = 0;  ///< data units (never logarithms)

    friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};

/// The polyline of the curve of \p quantity of \p group from step firstStep() to T-1, cut to the viewport's x range:
/// within 0.1 px of the true curve, phase boundaries exact, a few dozen points per phase, cost independent of
/// total_steps. In y it is not cut: what lies above or below the viewport is drawn by straight lines that stay there.
/// On a log axis values <= 0 break the line, which ends out of sight below the axis. The result is a list of pieces,
/// each with at least two points (or one for a run of a single step); none where there is no number.
[[nodiscard]] std::vector<std::vector<CurvePoint>> polyline(const Schedule& schedule, Quantity quantity,
                                                            std::size_t group, const Viewport& viewport);

/// The same for a table of numbers, value i at step `first + i`: lines between them that are straight on the screen,
/// thinned to the lowest and highest of each pixel column when there are more than two a pixel; what is not finite
/// breaks the line.
[[nodiscard]] std::vector<std::vector<CurvePoint>> polyline(const std::vector<double>& table, double first,
                                                            const Viewport& viewport);

/// The exact lowest and highest value of \p quantity over the steps firstStep()..T-1 as a curve (ends of phases
/// included). What is not finite is left out; both are NaN if nothing is left.
struct Extent {
    double low = 0;
    double high = 0;
};
[[nodiscard]] Extent extentOf(const Schedule& schedule, Quantity quantity, std::size_t group);

}  // namespace onecycle
