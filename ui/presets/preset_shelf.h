// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule_config.h"
#include "ui/presets/preset_row.h"
#include "ui/presets/preset_store.h"

#include <QObject>

#include <functional>
#include <optional>

namespace onecycle::ui {

class PresetList;
struct PresetWords;

/// The user's own presets: keeps, renames, deletes and shares those of a list. What does not work is said, and leaves
/// every file as it was.
class PresetShelf : public QObject {
    Q_OBJECT

public:
    /// \p parent: where questions are asked.
    PresetShelf(const QString& folder, PresetList& list, QWidget& parent);

    /// Reads the folder again.
    void refresh();
    /// \p row is one of the list, too, and the chosen one.
    void bring(const PresetRow& row);

    void saveSchedule(ScheduleConfig config, const QString& name);
    void rename();
    void remove();
    /// The preset that was deleted last is there again.
    void putBack();
    void copyShareString(const ScheduleConfig& config);
    void openFolder();
    /// The chosen one becomes one of the user's own.
    void keep();

Q_SIGNALS:
    void said(const QString& sentence);
    /// putBack() can do something, or no more.
    void removedChanged(bool any);

private:
    /// Writes \p preset, in place of the one \p key if that is given; the sentence why not.
    [[nodiscard]] QString write(const Preset& preset, const QString& key = {});
    void ask(const QString& title, const PresetWords& words, bool length,
             const std::function<QString(const PresetWords&)>& keep);

    PresetStore m_store;
    PresetList& m_list;
    QWidget& m_parent;
    std::optional<PresetRow> m_brought;
    std::optional<Preset> m_removed;
};

}  // namespace onecycle::ui
