// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preset_file.h"

#include "core/presets/preset_format.h"
#include "ui/document/document_file.h"
#include "ui/files/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace onecycle::ui {
namespace {

constexpr qint64 largestPreset = 1024 * 1024;
constexpr qsizetype longestKey = 60;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::PresetFile)
};

}  // namespace

Result<Preset, QString> readPresetFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(Sentences::tr("It could not be read: %1.").arg(file.errorString()));
    if (file.size() > largestPreset)
        return Unexpected(Sentences::tr("It is larger than 1 MiB; a preset is a short JSON file."));
    auto preset = readPreset(file.read(largestPreset).toStdString());
    if (!preset)
        return Unexpected(readErrorText(preset.error()));
    return std::move(preset).value();
}

std::optional<QString> writePresetFile(const QString& path, const Preset& preset)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return Sentences::tr("The folder %1 could not be made. Check its permissions.").arg(folder);
    AtomicFile file(QFile::encodeName(path).toStdString());
    if (!file.open() || !file.write(writePreset(preset)) || !file.commit())
        return Sentences::tr("%1 could not be written: %2.").arg(path, qt_error_string(file.error()));
    return std::nullopt;
}

std::optional<QString> removePresetFile(const QString& path)
{
    QFile file(path);
    if (!file.remove())
        return Sentences::tr("%1 could not be deleted: %2.").arg(path, file.errorString());
    return std::nullopt;
}

QString presetKey(const QString& name)
{
    QString key;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(QLatin1Char('-')))
            key += QLatin1Char('-');
    }
    key.truncate(longestKey);
    while (key.endsWith(QLatin1Char('-')))
        key.chop(1);
    return key.isEmpty() ? QStringLiteral("preset") : key;
}

}  // namespace onecycle::ui
