// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace onecycle::ui::settings {
namespace {

constexpr qsizetype mostRecentFiles = 10;
const auto geometryKey = QStringLiteral("window/geometry");
const auto layoutKey = QStringLiteral("window/layout");
const auto themeKey = QStringLiteral("window/theme");
const auto reducedMotionKey = QStringLiteral("window/reducedMotion");
const auto presetGeometryKey = QStringLiteral("presets/geometry");
const auto presetsKeepLengthKey = QStringLiteral("presets/keepLength");
const auto recentKey = QStringLiteral("files/recent");
const auto reopensKey = QStringLiteral("files/reopen");
const auto openKey = QStringLiteral("open");
const auto pathKey = QStringLiteral("path");
const auto placeKey = QStringLiteral("geometry");
const auto folderKey = QStringLiteral("files/folder");

QString wordOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Desktop: return QStringLiteral("desktop");
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    }
    return {};
}

}  // namespace

QByteArray geometry()
{
    return QSettings().value(geometryKey).toByteArray();
}

void setGeometry(const QByteArray& geometry)
{
    QSettings().setValue(geometryKey, geometry);
}

QByteArray layout()
{
    return QSettings().value(layoutKey).toByteArray();
}

void setLayout(const QByteArray& layout)
{
    QSettings().setValue(layoutKey, layout);
}

ThemeChoice themeChoice()
{
    const QString word = QSettings().value(themeKey).toString();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark})
        if (word == wordOf(choice))
            return choice;
    return ThemeChoice::Desktop;
}

void setThemeChoice(ThemeChoice choice)
{
    QSettings().setValue(themeKey, wordOf(choice));
}

bool reducedMotion()
{
    return QSettings().value(reducedMotionKey, false).toBool();
}

void setReducedMotion(bool reduced)
{
    QSettings().setValue(reducedMotionKey, reduced);
}

QStringList recentFiles()
{
    return QSettings().value(recentKey).toStringList();
}

void addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(recentKey, files.mid(0, mostRecentFiles));
}

void removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    QSettings().setValue(recentKey, files);
}

bool reopens()
{
    return QSettings().value(reopensKey, false).toBool();
}

void setReopens(bool reopens)
{
    QSettings().setValue(reopensKey, reopens);
}

std::vector<OpenWindow> openWindows()
{
    QSettings stored;
    std::vector<OpenWindow> windows(static_cast<std::size_t>(std::max(0, stored.beginReadArray(openKey))));
    for (std::size_t i = 0; i < windows.size(); ++i) {
        stored.setArrayIndex(static_cast<int>(i));
        windows[i] = {stored.value(pathKey).toString(), stored.value(placeKey).toByteArray()};
    }
    return windows;
}

void setOpenWindows(const std::vector<OpenWindow>& windows)
{
    QSettings stored;
    stored.remove(openKey);
    stored.beginWriteArray(openKey, static_cast<int>(windows.size()));
    for (std::size_t i = 0; i < windows.size(); ++i) {
        stored.setArrayIndex(static_cast<int>(i));
        stored.setValue(pathKey, windows[i].path);
        stored.setValue(placeKey, windows[i].geometry);
    }
}

QByteArray presetGeometry()
{
    return QSettings().value(presetGeometryKey).toByteArray();
}

void setPresetGeometry(const QByteArray& geometry)
{
    QSettings().setValue(presetGeometryKey, geometry);
}

bool presetsKeepLength()
{
    return QSettings().value(presetsKeepLengthKey, true).toBool();
}

void setPresetsKeepLength(bool keep)
{
    QSettings().setValue(presetsKeepLengthKey, keep);
}

QString folder()
{
    return QSettings().value(folderKey, QDir::homePath()).toString();
}

void setFolder(const QString& folder)
{
    QSettings().setValue(folderKey, folder);
}

}  // namespace onecycle::ui::settings
