// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/preset.h"

#include <QString>

#include <vector>

namespace onecycle::ui {

class PresetStore;

/// One line of the picker: a preset, or a file in the user's folder that is none.
struct PresetRow {
    Preset preset;
    QString key;       ///< of the store
    QString path;      ///< of its file; empty for one of the stock
    QString problem;   ///< why the file cannot be read; the preset is empty then
    QString remark;    ///< what else is to be said about it
    bool own = false;  ///< it lies in the user's folder, and can be renamed and deleted

    [[nodiscard]] bool isReadable() const { return problem.isEmpty(); }
    /// The preset's name, or the file's.
    [[nodiscard]] QString title() const;
    /// What kind of preset it is, in a word or two: "yours", "contrast"; may be empty.
    [[nodiscard]] QString tag() const;
    /// True if every word of \p search is in its name, sentence or source.
    [[nodiscard]] bool matches(const QString& search) const;
};

/// All of \p store, the user's own first.
[[nodiscard]] std::vector<PresetRow> presetRows(const PresetStore& store);

/// True if the file \p path says that it is a preset.
[[nodiscard]] bool isPresetFile(const QString& path);

/// The preset in the file \p path, which lies anywhere.
[[nodiscard]] PresetRow presetRowOf(const QString& path);

}  // namespace onecycle::ui
