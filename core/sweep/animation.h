// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/value.h"
#include "core/sweep/sweep_range.h"

#include <vector>

namespace onecycle {

/// How an animation moves between its ends.
enum class Easing {
    None,    ///< evenly
    Cosine,  ///< slowly at the ends
};

/// The most frames that one is asked to wait for.
inline constexpr double mostFrames = 1000;
inline constexpr double mostFramesPerSecond = 50;  ///< a GIF counts hundredths, and viewers slow down below two

/// A parameter that moves from one value to another.
struct Animation {
    SweepRange range;
    double seconds = 3;  ///< from one end to the other
    double framesPerSecond = 20;
    Easing easing = Easing::Cosine;
    bool thereAndBack = true;  ///< and back to the first value, in as much time

    friend bool operator==(const Animation&, const Animation&) = default;
};

/// The value of every frame, between the ends with as few digits as a thousand values need: both ends are frames, at
/// least two on the way there; the way back repeats neither end, so that a loop is even. Of a switch or a choice every
/// word has its share.
[[nodiscard]] Result<std::vector<Value>, SweepFault> framesOf(const Animation& animation);

/// How long frame \p index of an animation stands, in hundredths of a second: whole, and true in the sum.
[[nodiscard]] int hundredthsOf(std::size_t index, double framesPerSecond);

}  // namespace onecycle
