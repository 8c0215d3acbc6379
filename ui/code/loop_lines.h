// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/playhead.h"

#include <QString>

#include <optional>

namespace onecycle::ui {

/// The lines of a training loop, counted from 0.
struct LoopLines {
    std::optional<int> forward;
    std::optional<int> backward;
    std::optional<int> optimizerStep;
    std::optional<int> schedulerStep;

    [[nodiscard]] std::optional<int> at(LoopStage stage) const;
};

/// The loop in \p code, also where it stands in comments: `optimizer.step()` as a statement, `scheduler.step()` below
/// it, and above it `.backward(` and what it is the gradient of. Nothing at all where one of the first two is missing.
[[nodiscard]] LoopLines loopLines(const QString& code);

}  // namespace onecycle::ui
