// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/preset.h"

#include <QString>

namespace onecycle::ui {

/// What \p preset states, in PyTorch's words: "max_lr 0.8, div_factor 10". Blanks inside a pair do not break.
[[nodiscard]] QString presetValues(const Preset& preset);

/// What its length is measured in, one sentence.
[[nodiscard]] QString presetLength(const Preset& preset);

/// Why \p preset cannot be applied to a 1cycle schedule; empty where it can.
[[nodiscard]] QString whyNotApplied(const Preset& preset);

}  // namespace onecycle::ui
