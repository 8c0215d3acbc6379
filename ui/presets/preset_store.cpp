// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preset_store.h"

#include "ui/presets/preset_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <iterator>

namespace onecycle::ui {
namespace {

const QString stockFolder = QStringLiteral(":/presets/");
const QString suffix = QStringLiteral(".json");

/// The files of the stock in the order in which they are shown: the defaults of the frameworks, Smith's, others', and
/// what 1cycle is compared with.
constexpr std::array stockKeys{
    "pytorch",           "fastai",        "fastai-1",    "three-phase", "smith-resnet56", "smith-imagenet",
    "super-convergence", "gugger",        "page",        "airbench94",  "openpcdet",      "ulmfit",
    "two-spirals",       "step-baseline", "yolov5-coco",
};

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::PresetStore)
};

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList({QLatin1Char('*') + suffix}, QDir::Files | QDir::Readable, QDir::Name);
}

QString keyOf(const QString& fileName)
{
    return fileName.chopped(suffix.size());
}

}  // namespace

PresetStore::PresetStore(QString folder) : m_folder(std::move(folder))
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                   QStringLiteral("/onecycle/presets");
}

std::vector<StoredPreset> PresetStore::stock()
{
    std::vector<StoredPreset> found;
    for (const char* const key : stockKeys)
        if (auto preset = readPresetFile(stockFolder + QLatin1String(key) + suffix))
            found.push_back({QLatin1String(key), std::move(preset).value(), {}, false});
    return found;
}

std::vector<StoredPreset> PresetStore::own() const
{
    std::vector<StoredPreset> found;
    for (const QString& name : filesIn(m_folder))
        if (auto preset = readPresetFile(QDir(m_folder).filePath(name)))
            found.push_back({keyOf(name), std::move(preset).value(), QDir(m_folder).filePath(name), true});
    std::ranges::stable_sort(found, [](const StoredPreset& a, const StoredPreset& b) {
        return QString::fromStdString(a.preset.name).localeAwareCompare(QString::fromStdString(b.preset.name)) < 0;
    });
    return found;
}

std::vector<BrokenPreset> PresetStore::broken() const
{
    std::vector<BrokenPreset> found;
    for (const QString& name : filesIn(m_folder))
        if (const auto preset = readPresetFile(QDir(m_folder).filePath(name)); !preset)
            found.push_back({QDir(m_folder).filePath(name), preset.error()});
    return found;
}

std::vector<QString> PresetStore::complaints() const
{
    std::vector<QString> sentences;
    for (const BrokenPreset& broken : this->broken())
        sentences.push_back(QFileInfo(broken.file).fileName() + QStringLiteral(": ") + broken.sentence);
    return sentences;
}

std::vector<StoredPreset> PresetStore::all() const
{
    std::vector<StoredPreset> found = stock();
    std::ranges::move(own(), std::back_inserter(found));
    return found;
}

std::optional<StoredPreset> PresetStore::find(const QString& key) const
{
    std::vector<StoredPreset> candidates = own();
    std::ranges::move(stock(), std::back_inserter(candidates));
    for (const StoredPreset& candidate : candidates)
        if (candidate.key == key)
            return candidate;
    const std::string name = key.toStdString();
    for (const StoredPreset& candidate : candidates)
        if (candidate.preset.name == name)
            return candidate;
    return std::nullopt;
}

Result<QString, QString> PresetStore::save(const Preset& preset) const
{
    const QString wished = presetKey(QString::fromStdString(preset.name));
    const auto theirs = stock();
    const auto taken = [&](const QString& key) {
        return QFileInfo::exists(fileOf(key)) || std::ranges::find(theirs, key, &StoredPreset::key) != theirs.end();
    };
    QString key = wished;
    for (int number = 2; taken(key); ++number)
        key = wished + QLatin1Char('-') + QString::number(number);
    return write(key, preset);
}

Result<StoredPreset, QString> PresetStore::read(const QString& file)
{
    auto preset = readPresetFile(file);
    if (!preset)
        return Unexpected(preset.error());
    return StoredPreset{QFileInfo(file).completeBaseName(), std::move(preset).value(), file, false};
}

Result<QString, QString> PresetStore::replace(const QString& key, const Preset& preset) const
{
    if (!findOwn(key))
        return Unexpected(Sentences::tr("There is no preset \"%1\" of yours to change.").arg(key));
    return write(key, preset);
}

Result<QString, QString> PresetStore::rename(const QString& key, const QString& name) const
{
    auto stored = findOwn(key);
    if (!stored)
        return Unexpected(Sentences::tr("There is no preset \"%1\" of yours to rename.").arg(key));
    if (name.trimmed().isEmpty())
        return Unexpected(Sentences::tr("A preset needs a name; write at least one letter."));
    stored->preset.name = name.trimmed().toStdString();
    return write(key, stored->preset);
}

Result<QString, QString> PresetStore::remove(const QString& key) const
{
    if (!findOwn(key))
        return Unexpected(Sentences::tr("There is no preset \"%1\" of yours to delete.").arg(key));
    if (const auto fault = removePresetFile(fileOf(key)))
        return Unexpected(*fault);
    return key;
}

QString PresetStore::fileOf(const QString& key) const
{
    return QDir(m_folder).filePath(key + suffix);
}

std::optional<StoredPreset> PresetStore::findOwn(const QString& key) const
{
    const auto presets = own();
    const auto found = std::ranges::find(presets, key, &StoredPreset::key);
    return found == presets.end() ? std::nullopt : std::optional(*found);
}

Result<QString, QString> PresetStore::write(const QString& key, const Preset& preset) const
{
    if (const auto fault = writePresetFile(fileOf(key), preset))
        return Unexpected(*fault);
    return key;
}

}  // namespace onecycle::ui
