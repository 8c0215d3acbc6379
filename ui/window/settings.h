// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QStringList>

namespace onecycle::ui {

/// What is remembered between sessions, in the user's configuration folder.
namespace settings {

[[nodiscard]] QByteArray geometry();
void setGeometry(const QByteArray& geometry);
[[nodiscard]] QByteArray layout();
void setLayout(const QByteArray& layout);
[[nodiscard]] ThemeChoice themeChoice();
void setThemeChoice(ThemeChoice choice);
/// True: no motion, whatever the desktop says.
[[nodiscard]] bool reducedMotion();
void setReducedMotion(bool reduced);

/// The files opened or saved last, newest first, at most ten; those that are gone are left out.
[[nodiscard]] QStringList recentFiles();
void addRecentFile(const QString& path);
void clearRecentFiles();

/// The folder of the last file dialog.
[[nodiscard]] QString folder();
void setFolder(const QString& folder);

}  // namespace settings

}  // namespace onecycle::ui
