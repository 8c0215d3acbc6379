// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace onecycle::ui {

/// A window that was open: its file and its place.
struct OpenWindow {
    QString path;
    QByteArray geometry;
};

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

/// The files opened or saved last, newest first, at most ten, whether they are still there or not: a disk may come
/// back.
[[nodiscard]] QStringList recentFiles();
void addRecentFile(const QString& path);
void removeRecentFile(const QString& path);

/// True: a start without a file opens what was open before.
[[nodiscard]] bool reopens();
void setReopens(bool reopens);
/// The windows that had a file, in their order.
[[nodiscard]] std::vector<OpenWindow> openWindows();
void setOpenWindows(const std::vector<OpenWindow>& windows);

/// The place of the preset picker, and whether presets keep the length of the schedule that they are applied to.
[[nodiscard]] QByteArray presetGeometry();
void setPresetGeometry(const QByteArray& geometry);
[[nodiscard]] bool presetsKeepLength();
void setPresetsKeepLength(bool keep);

/// The folder of the last file dialog.
[[nodiscard]] QString folder();
void setFolder(const QString& folder);

}  // namespace settings

}  // namespace onecycle::ui
