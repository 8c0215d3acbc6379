// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "core/presets/preset.h"
#include "ui/theme/theme.h"

#include <QImage>

namespace onecycle::ui {

/// \p preset alone; what it leaves open is as in \p config.
[[nodiscard]] Snapshot presetAlone(const Preset& preset, const ScheduleConfig& config);

/// \p preset together with the active schedule of \p present: a 1cycle as it would be applied, with the present one
/// beside it, a policy beside the present one.
[[nodiscard]] Snapshot presetOver(const Preset& preset, const Snapshot& present, bool keepLength);

/// \p snapshot as curves and bands without words, \p size large in pixels of the design, \p ratio image pixels each.
[[nodiscard]] QImage thumbnail(const Snapshot& snapshot, const QSize& size, double ratio, const Theme& theme);

}  // namespace onecycle::ui
