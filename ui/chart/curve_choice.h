// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "core/schedule/curve.h"
#include "ui/chart/picture_layout.h"

namespace onecycle::ui {

/// Which charts a picture of \p snapshot has. One of them is always open.
[[nodiscard]] PictureRows rowsOf(const Snapshot& snapshot);

/// The view state of \p snapshot with the curve of \p quantity shown, or put away. Where it was the only one that is
/// open, another one opens in its place.
[[nodiscard]] ViewState withCurve(const Snapshot& snapshot, Quantity quantity, bool shown);

}  // namespace onecycle::ui
