// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onecycle::ui {

/// \p value with \p digits significant digits for read-outs and annotations: `0.009281`, `4e-8`, `−0.0143` (a minus
/// sign).
[[nodiscard]] QString readable(double value, int digits = 4);

/// \p share in per cent, without the sign: at most one decimal.
[[nodiscard]] QString readablePercent(double share);

/// A whole number of steps, thin spaces between thousands from 10 000 on.
[[nodiscard]] QString readableCount(double value);

/// A place in epochs with two decimals, grouped as readableCount() does.
[[nodiscard]] QString readableEpoch(double value);

}  // namespace onecycle::ui
