// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "core/schedule/handles.h"

#include <QString>

namespace onecycle::ui {

/// What a handle is called: "peak", "momentum floor".
[[nodiscard]] QString handleName(HandleKind kind);

/// The parameters that a handle is, with their numbers: `max_lr 0.01, pct_start 0.3`.
[[nodiscard]] QString handleNumbers(HandleKind kind, const ScheduleConfig& config, std::size_t group);

/// The keys that work while a handle is dragged, in a sentence for the line at the bottom.
[[nodiscard]] QString dragHint(const Handle& handle);

}  // namespace onecycle::ui
