// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace onecycle {

/// What a framework makes of a configuration, step by step: a model of its own formula.
struct TargetCurve {
    /// Learning rate and momentum that optimizer step `step` (0 to T-1) of `group` uses there. The momentum is NaN
    /// where the framework leaves it alone.
    std::function<StepValue(std::int64_t step, std::size_t group)> at;
    /// Positions in steps where the formula changes: between them it is smooth, or a stair of `stair` steps.
    std::vector<double> breaks;
    std::int64_t stair = 1;  ///< so many steps share one value
};

/// One piece of the curve of one quantity: from `begin` to `end` in steps, both may be fractions.
struct Piece {
    double begin = 0;
    double end = 0;
    Ramp ramp;
};

/// The pieces of one quantity of one group. A step belongs to the first piece with step <= end, else to the last one.
using Pieces = std::vector<Piece>;

/// With what numbers a framework computes.
enum class Arithmetic {
    Double,
    SingleSine,    ///< float32 from the end on, `to + (from-to)*w`: accurate down to the final rate. w of a cosine is
                   ///< sin^2(pi/2*q), of a line q, with q the part of the piece that is left
    SingleCosine,  ///< float32 from the share p that is done, `(1+cos(pi*p))/2`: the last steps lose their digits
};

/// The value of \p pieces at \p step; after the last piece its end. NaN without pieces.
[[nodiscard]] double valueOf(const Pieces& pieces, double step, Arithmetic arithmetic = Arithmetic::Double);

/// The curve that consists of \p lr and \p momentum, one list of pieces per group; no momenta: it leaves them alone. A
/// group beyond the lists gets the last one.
[[nodiscard]] TargetCurve piecesCurve(std::vector<Pieces> lr, std::vector<Pieces> momentum = {},
                                      Arithmetic arithmetic = Arithmetic::Double);

/// The pieces of \p schedule itself: what an exact export makes of it.
[[nodiscard]] std::vector<Pieces> learningRatePieces(const Schedule& schedule);
/// The same of its momenta; empty if it does not cycle them.
[[nodiscard]] std::vector<Pieces> momentumPieces(const Schedule& schedule);

/// \p schedule itself, PyTorch's own values.
[[nodiscard]] TargetCurve exactCurve(const Schedule& schedule);

}  // namespace onecycle
