// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/formula.h"

#include <QString>

namespace onecycle::ui {

/// A number as it is typeset: `4 × 10` and the power `−8`.
struct NumberWords {
    QString mantissa;
    QString power;  ///< empty: none
};
[[nodiscard]] NumberWords numberWords(const Formula& number);

/// The number in one line, as it would be typed: for screen readers and tooltips.
[[nodiscard]] QString numberLine(const Formula& number);

/// What the number is called: "Peak learning rate", "End of the warm-up".
[[nodiscard]] QString numberName(const NumberSource& source);

/// Name, exact value, meaning and, where \p editable, what a hand can do.
[[nodiscard]] QString numberHelp(const Formula& number, bool editable);

/// For the undo menu.
[[nodiscard]] QString editName(const NumberSource& source);

}  // namespace onecycle::ui
