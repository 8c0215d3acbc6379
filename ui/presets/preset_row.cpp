// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preset_row.h"

#include "ui/presets/preset_store.h"
#include "ui/presets/preset_text.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::PresetRow)
};

PresetRow rowOf(const StoredPreset& stored)
{
    return {stored.preset, stored.key, stored.file, {}, {}, stored.own};
}

/// Says of presets of one name that there are others.
void remarkNamesakes(std::vector<PresetRow>& rows)
{
    for (PresetRow& row : rows)
        for (const PresetRow& other : rows)
            if (&row != &other && row.own && row.isReadable() && other.isReadable() &&
                row.title().compare(other.title(), Qt::CaseInsensitive) == 0)
                row.remark = Sentences::tr("Another preset has this name, too; rename one of them.");
}

}  // namespace

QString PresetRow::title() const
{
    return isReadable() ? fromUtf8(preset.name) : QFileInfo(path).fileName();
}

QString PresetRow::tag() const
{
    if (!isReadable())
        return Sentences::tr("not read");
    QStringList words;
    if (own)
        words += Sentences::tr("yours");
    else if (!path.isEmpty())
        words += Sentences::tr("from a file");
    if (preset.contrast)
        words += Sentences::tr("contrast");
    return words.join(QStringLiteral(" · "));
}

bool PresetRow::matches(const QString& search) const
{
    const QStringList words = search.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString text = QStringList{title(),
                                     tag(),
                                     problem,
                                     fromUtf8(preset.sentence),
                                     fromUtf8(preset.source.text),
                                     fromUtf8(preset.source.url)}
                             .join(QLatin1Char('\n'));
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

std::vector<PresetRow> presetRows(const PresetStore& store)
{
    std::vector<PresetRow> rows;
    for (const StoredPreset& stored : store.own())
        rows.push_back(rowOf(stored));
    for (const BrokenPreset& broken : store.broken())
        rows.push_back({{}, {}, broken.file, broken.sentence, {}, true});
    for (const StoredPreset& stored : PresetStore::stock())
        rows.push_back(rowOf(stored));
    remarkNamesakes(rows);
    return rows;
}

bool isPresetFile(const QString& path)
{
    constexpr qint64 most = 1024 * 1024;  // more than any preset has
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject object = QJsonDocument::fromJson(file.read(most)).object();
    return object.value(QLatin1String("format")) == QLatin1String("onecycle-preset");
}

PresetRow presetRowOf(const QString& path)
{
    const auto stored = PresetStore::read(path);
    return stored ? rowOf(*stored) : PresetRow{{}, {}, path, stored.error(), {}, false};
}

}  // namespace onecycle::ui
