// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/preset.h"
#include "core/support/result.h"

#include <QString>

#include <optional>

namespace onecycle::ui {

/// The preset in the file at \p path (a resource, too), or the sentence why there is none.
[[nodiscard]] Result<Preset, QString> readPresetFile(const QString& path);

/// Writes \p preset to \p path, whose folder is made if it is not there; gives the sentence why it failed.
[[nodiscard]] std::optional<QString> writePresetFile(const QString& path, const Preset& preset);

/// Removes the file at \p path; gives the sentence why it failed.
[[nodiscard]] std::optional<QString> removePresetFile(const QString& path);

/// \p name as the name of a file without suffix: lower-case letters and digits with `-` between, never empty.
[[nodiscard]] QString presetKey(const QString& name);

}  // namespace onecycle::ui
