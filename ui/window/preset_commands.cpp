// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preset_commands.h"

#include "ui/document/document.h"
#include "ui/document/document_file.h"
#include "ui/presets/preset_picker.h"
#include "ui/presets/preset_row.h"
#include "ui/presets/preset_store.h"
#include "ui/window/actions.h"
#include "ui/window/file_commands.h"
#include "ui/window/issue_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/save_path.h"
#include "ui/window/settings.h"

#include <QDir>
#include <QFileInfo>

namespace onecycle::ui {

PresetCommands::PresetCommands(MainWindow& window, Document& document, const FileCommands& files)
    : QObject(&window), m_window(window), m_document(document)
{
    connect(window.actions().presets, &QAction::triggered, this, &PresetCommands::pick);
    connect(&window.issueBar(), &IssueBar::presetsRequested, this, &PresetCommands::pick);
    connect(&files, &FileCommands::presetOpened, this, &PresetCommands::offer);
}

void PresetCommands::pick()
{
    run(nullptr);
}

void PresetCommands::offer(const QString& path)
{
    const PresetRow row = presetRowOf(path);
    if (!row.isReadable())
        return m_window.noticeBar().say(
            tr("%1 could not be opened. %2").arg(QDir::toNativeSeparators(path), row.problem));
    run(&row);
}

void PresetCommands::run(const PresetRow* brought)
{
    PresetPicker picker(m_document.snapshot(), PresetStore().folder(), &m_window);
    picker.restoreGeometry(settings::presetGeometry());
    picker.setKeepLength(settings::presetsKeepLength());
    if (m_document.isOwnReadOnly())
        picker.setReadOnly(true);
    if (brought)
        picker.bring(*brought);
    connect(&picker, &PresetPicker::proposed, &m_document, [this](const Edit& edit) {
        m_document.endScratch();  // a preset is for the document, not for a lesson
        m_document.edit(edit);
    });
    connect(&m_document, &Document::changed, &picker, [&picker](const Snapshot& snapshot) { picker.show(snapshot); });
    connect(&picker, &PresetPicker::copyRequested, this,
            [this, &picker](const QString& name, const QByteArray& text) { saveCopy(picker, name, text); });
    picker.exec();
    settings::setPresetGeometry(picker.saveGeometry());
    settings::setPresetsKeepLength(picker.keepsLength());
}

void PresetCommands::saveCopy(PresetPicker& picker, const QString& name, const QByteArray& text)
{
    QString fileName = name;
    fileName.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString path = askSavePath(picker, tr("Save a copy of the preset"),
                                     settings::folder() + QLatin1Char('/') + fileName + QStringLiteral(".json"),
                                     tr("Presets (*.json)"), QStringLiteral("json"));
    if (path.isEmpty())
        return;
    const auto failure = writeFile(path, text);
    if (!failure)
        settings::setFolder(QFileInfo(path).absolutePath());
    picker.say(failure ? *failure : tr("The preset is in %1.").arg(path));
}

}  // namespace onecycle::ui
