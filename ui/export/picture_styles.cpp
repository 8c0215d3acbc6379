// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_styles.h"

#include "ui/export/picture_format.h"

#include <QSettings>

#include <algorithm>

namespace onecycle::ui::picture_styles {
namespace {

const auto lastKey = QStringLiteral("pictures/last");
const auto namedKey = QStringLiteral("pictures/named");
const auto sizeKey = QStringLiteral("size");
const auto dpiKey = QStringLiteral("dpi");
const auto fontScaleKey = QStringLiteral("font_scale");
const auto fontKey = QStringLiteral("font");
const auto darkKey = QStringLiteral("dark");
const auto formatsKey = QStringLiteral("formats");

QVariantMap mapOf(const PictureSettings& settings)
{
    QVariantMap map{{sizeKey, sizeText(settings.size)}, {dpiKey, settings.dpi},   {fontScaleKey, settings.fontScale},
                    {fontKey, settings.font},           {darkKey, settings.dark}, {formatsKey, settings.formats}};
    for (const PictureSwitch& row : pictureSwitches())
        map[QLatin1String(row.key)] = settings.*row.member;
    return map;
}

void readNumber(const QVariantMap& map, const QString& key, double least, double most, double& number)
{
    const double read = map.value(key, number).toDouble();
    if (read >= least && read <= most)
        number = read;
}

PictureSettings settingsOf(const QVariantMap& map)
{
    PictureSettings settings;
    if (const auto size = parseSize(map.value(sizeKey).toString().toStdString()))
        settings.size = *size;
    readNumber(map, dpiKey, leastDpi, mostDpi, settings.dpi);
    readNumber(map, fontScaleKey, leastFontScale, mostFontScale, settings.fontScale);
    settings.font = map.value(fontKey).toString();
    settings.dark = map.value(darkKey, settings.dark).toBool();
    QStringList formats = map.value(formatsKey).toStringList();
    formats.removeIf([](const QString& key) { return !findPictureFormat(key.toStdString()); });
    if (!formats.isEmpty() || map.value(formatsKey, settings.formats).toStringList().isEmpty())
        settings.formats = formats;
    for (const PictureSwitch& row : pictureSwitches())
        settings.*row.member = map.value(QLatin1String(row.key), settings.*row.member).toBool();
    return settings;
}

QVariantMap namedMaps()
{
    return QSettings().value(namedKey).toMap();
}

}  // namespace

PictureSettings last()
{
    return settingsOf(QSettings().value(lastKey).toMap());
}

void setLast(const PictureSettings& settings)
{
    QSettings().setValue(lastKey, mapOf(settings));
}

QStringList names()
{
    return namedMaps().keys();
}

PictureSettings named(const QString& name)
{
    const QVariantMap maps = namedMaps();
    return maps.contains(name) ? settingsOf(maps.value(name).toMap()) : last();
}

void save(const QString& name, const PictureSettings& settings)
{
    QVariantMap maps = namedMaps();
    maps[name] = mapOf(settings);
    QSettings().setValue(namedKey, maps);
}

void remove(const QString& name)
{
    QVariantMap maps = namedMaps();
    maps.remove(name);
    QSettings().setValue(namedKey, maps);
}

}  // namespace onecycle::ui::picture_styles
