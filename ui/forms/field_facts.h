// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters/parameter.h"

#include <QString>

namespace onecycle::ui {

/// What the reset button of \p parameter goes back to: PyTorch's default, or where PyTorch has none what a new document
/// starts with.
[[nodiscard]] Value resetValue(const Parameter& parameter);

/// The same in words, for the button: "0.3", "on", "nothing".
[[nodiscard]] QString resetText(const Parameter& parameter);

/// The name for screen readers: "Peak learning rate (max_lr)".
[[nodiscard]] QString accessibleNameOf(const Parameter& parameter);

/// What it does, its unit, default, usual range and where that comes from, as plain sentences.
[[nodiscard]] QString descriptionOf(const Parameter& parameter);

/// The same as rich text, under the key and the name; \p remark (an issue, why it does not matter) stands above it.
[[nodiscard]] QString toolTipOf(const Parameter& parameter, const QString& remark = {});

}  // namespace onecycle::ui
