// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>
#include <vector>

class QAction;
class QMenu;

namespace onecycle::ui {

/// Keys or a movement of the mouse, and what they do.
using Shortcut = std::pair<QString, QString>;

/// Shortcuts that belong together.
struct ShortcutGroup {
    QString title;
    std::vector<Shortcut> shortcuts;
};

/// Every action among \p actions and in \p menu that has a shortcut: grouped as \p menu groups them, then those that
/// are in no menu.
[[nodiscard]] std::vector<ShortcutGroup> shortcutGroups(const QMenu& menu, const QList<QAction*>& actions);

}  // namespace onecycle::ui
