// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/curve.h"

namespace onecycle::ui {

/// What a vertical axis spans.
struct ValueRange {
    double low = 0;
    double high = 1;
    bool logarithmic = false;
};

/// The range that shows the groups of \p schedule but the hidden ones with \p air, a share of the height, above and
/// below; the learning rate from zero. Logarithmic only where asked for and something is positive.
[[nodiscard]] ValueRange valueRange(const Schedule& schedule, Quantity quantity, bool logarithmic, double air,
                                    const std::vector<std::size_t>& hiddenGroups = {});

}  // namespace onecycle::ui
