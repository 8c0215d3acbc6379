// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onecycle::ui {

/// The folder for what the program keeps between two runs and the user never sees: `$XDG_STATE_HOME/onecycle`, or
/// `~/.local/state/onecycle`. (QStandardPaths knows no such place before Qt 6.7.)
[[nodiscard]] QString stateFolder();

}  // namespace onecycle::ui
