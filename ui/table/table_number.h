// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onecycle::ui {

/// \p value with all of \p digits significant digits, zeros at the end too, so that the numbers of a column stand one
/// below the other: `0.009360`, `1.640e-5`; a minus is a minus sign.
[[nodiscard]] QString tableNumber(double value, int digits);

}  // namespace onecycle::ui
