// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/presets/preset.h"

#include <QString>

namespace onecycle::ui {

/// What the user says of a preset of theirs.
struct PresetWords {
    QString name;
    QString sentence;
    bool withLength = false;  ///< the length belongs to it
};

/// Makes the active schedule, whose configuration is \p config, what \p preset says.
[[nodiscard]] Edit applyEdit(const ScheduleConfig& config, const Preset& preset, bool keepLength);

/// \p preset stands beside the active schedule, whose configuration is \p config; with \p keepLength it is as long.
[[nodiscard]] Edit pinEdit(const ScheduleConfig& config, const Preset& preset, bool keepLength);

/// A preset of the user's own: everything that \p config is, its length only if the words say so.
[[nodiscard]] Preset ownPreset(const ScheduleConfig& config, const PresetWords& words);

}  // namespace onecycle::ui
