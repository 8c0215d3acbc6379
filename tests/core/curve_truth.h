// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/curve.h"

#include <QString>

namespace onecycle {

/// What is wrong with the polyline of group 0 of \p schedule in \p viewport, compared with dense samples of the true
/// curve; empty if nothing is. Samples lie at equal distances in x, in y, and between the polyline's own points.
[[nodiscard]] QString curveDefect(const Schedule& schedule, Quantity quantity, const Viewport& viewport);

}  // namespace onecycle
