// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preset_shelf.h"

#include "core/formats/share_string.h"
#include "ui/presets/preset_edit.h"
#include "ui/presets/preset_list.h"
#include "ui/presets/preset_name_dialog.h"
#include "ui/text/translate.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace onecycle::ui {

PresetShelf::PresetShelf(const QString& folder, PresetList& list, QWidget& parent)
    : QObject(&parent), m_store(folder), m_list(list), m_parent(parent)
{}

void PresetShelf::refresh()
{
    std::vector<PresetRow> rows = presetRows(m_store);
    if (m_brought)
        rows.insert(rows.begin(), *m_brought);
    m_list.setRows(std::move(rows));
    Q_EMIT removedChanged(m_removed.has_value());
}

void PresetShelf::bring(const PresetRow& row)
{
    m_brought = row;
    refresh();
    m_list.choose(row.path, row.title());
}

QString PresetShelf::write(const Preset& preset, const QString& key)
{
    for (const PresetRow& row : m_list.rows())
        if (row.own && row.key != key && row.title().compare(fromUtf8(preset.name), Qt::CaseInsensitive) == 0)
            return tr("There is a preset of yours called “%1”; choose another name.").arg(row.title());
    const auto written = key.isEmpty() ? m_store.save(preset) : m_store.replace(key, preset);
    if (!written)
        return written.error();
    m_removed.reset();
    refresh();
    m_list.choose(m_store.fileOf(*written), {});
    return {};
}

void PresetShelf::ask(const QString& title, const PresetWords& words, bool length,
                      const std::function<QString(const PresetWords&)>& keep)
{
    using Length = PresetNameDialog::Length;
    PresetNameDialog(title, words, length ? Length::Asked : Length::NotAsked, keep, &m_parent).exec();
}

/// By value: while the name is asked for, the document may be read anew.
void PresetShelf::saveSchedule(ScheduleConfig config, const QString& name)
{
    ask(tr("Save the schedule as a preset"), {name, {}, false}, true, [this, &config](const PresetWords& words) {
        const QString obstacle = write(ownPreset(config, words));
        if (obstacle.isEmpty())
            Q_EMIT said(tr("“%1” is kept in %2.").arg(words.name, QDir::toNativeSeparators(m_store.folder())));
        return obstacle;
    });
}

void PresetShelf::rename()
{
    const PresetRow row = *m_list.chosen();
    ask(tr("Rename the preset"), {row.title(), fromUtf8(row.preset.sentence), false}, false,
        [this, &row](const PresetWords& words) {
            Preset preset = row.preset;
            preset.name = toUtf8(words.name);
            preset.sentence = toUtf8(words.sentence);
            return write(preset, row.key);
        });
}

void PresetShelf::remove()
{
    const PresetRow row = *m_list.chosen();
    if (const auto removed = m_store.remove(row.key); !removed)
        return Q_EMIT said(removed.error());
    m_removed = row.preset;
    refresh();
    Q_EMIT said(tr("“%1” is deleted.").arg(row.title()));
}

void PresetShelf::putBack()
{
    if (const QString obstacle = write(Preset(*m_removed)); !obstacle.isEmpty())
        return Q_EMIT said(obstacle);
    Q_EMIT said({});
}

void PresetShelf::keep()
{
    const PresetRow row = *m_list.chosen();
    const QString obstacle = write(row.preset);
    Q_EMIT said(obstacle.isEmpty() ? tr("“%1” is one of your presets now.").arg(row.title()) : obstacle);
}

void PresetShelf::copyShareString(const ScheduleConfig& config)
{
    const PresetRow& row = *m_list.chosen();
    const std::string text = writeShareString(applied(config, row.preset, false), row.preset.name);
    QApplication::clipboard()->setText(fromUtf8(text));
    Q_EMIT said(tr("The share string is in the clipboard: %1").arg(fromUtf8(text)));
}

void PresetShelf::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_list.chosen()->path).absolutePath()));
}

}  // namespace onecycle::ui
