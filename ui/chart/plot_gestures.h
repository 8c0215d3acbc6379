// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace onecycle::ui {

/// What the mouse and the keys that are no commands do in the chart: keys or gesture first, then what it does. For the
/// page of shortcuts.
[[nodiscard]] std::vector<std::pair<QString, QString>> plotGestures();

}  // namespace onecycle::ui
