// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/beside.h"
#include "core/schedule/curve.h"

#include <optional>

namespace onecycle::ui {

/// What a vertical axis spans.
struct ValueRange {
    double low = 0;
    double high = 1;
    bool logarithmic = false;
};

/// Between which values of \p quantity \p others lie, all groups of them; nothing where none has one.
[[nodiscard]] std::optional<Extent> extentOf(const std::vector<Beside>& others, Quantity quantity);

/// The range that shows the groups of \p schedule but the hidden ones, and \p others, with \p air, a share of the
/// height, above and below; the learning rate from zero. Logarithmic only where asked for and something is positive.
[[nodiscard]] ValueRange valueRange(const Schedule& schedule, Quantity quantity, bool logarithmic, double air,
                                    const std::vector<std::size_t>& hiddenGroups = {},
                                    const std::optional<Extent>& others = {});

}  // namespace onecycle::ui
