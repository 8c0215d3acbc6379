// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/playhead.h"
#include "core/schedule/handles.h"
#include "core/support/text_mark.h"

#include <cstddef>
#include <optional>
#include <string>

namespace onecycle {

/// What is being pointed at: shared by all views, never saved, never undone.
struct Attention {
    std::optional<double> step;        ///< cursor position in steps; none when nothing is pointed at
    std::optional<double> reference;   ///< the second cursor, in steps: differences are taken from it to `step`
    std::string parameter;             ///< key of the parameter hovered or focused; may be empty
    std::size_t group = 0;             ///< the selected parameter group
    std::optional<HandleKind> handle;  ///< the handle pointed at or focused
    bool dragging = false;             ///< a hand is moving that handle
    std::optional<std::size_t> phase;  ///< the phase pointed at: its part of the curves is lit
    std::optional<Playhead> playhead;  ///< where the playback stands; none while nothing is played

    TextMark obstacle;  ///< what holds the handle back

    friend bool operator==(const Attention&, const Attention&) = default;
};

}  // namespace onecycle
