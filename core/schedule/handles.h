// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

namespace onecycle {

/// The points of the curves that can be taken hold of, each of them one or two parameters.
enum class HandleKind {
    Start,           ///< div_factor
    Peak,            ///< pct_start and max_lr
    SecondBoundary,  ///< pct_start, in three-phase form
    End,             ///< final_div_factor
    Ceiling,         ///< max_momentum
    Floor,           ///< base_momentum
};

}  // namespace onecycle
