// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace onecycle::ui::settings {
namespace {

constexpr qsizetype mostRecentFiles = 10;
const auto geometryKey = QStringLiteral("window/geometry");
const auto layoutKey = QStringLiteral("window/layout");
const auto themeKey = QStringLiteral("window/theme");
const auto reducedMotionKey = QStringLiteral("window/reducedMotion");
const auto recentKey = QStringLiteral("files/recent");
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
    QStringList files = QSettings().value(recentKey).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(recentKey, files.mid(0, mostRecentFiles));
}

void clearRecentFiles()
{
    QSettings().remove(recentKey);
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
