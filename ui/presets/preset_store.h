// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/preset.h"
#include "core/support/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace onecycle::ui {

/// A preset and the word that names it on the command line: the name of its file without the suffix.
struct StoredPreset {
    QString key;
    Preset preset;
    QString file;      ///< path of the user's file; empty for one that comes with the program
    bool own = false;  ///< the user's
};

/// A file of the user's folder that is no preset.
struct BrokenPreset {
    QString file;      ///< its path
    QString sentence;  ///< why
};

/// The presets that come with the program and the user's own ones, which are files `KEY.json` in a folder of theirs.
/// Reads the folder anew at each call, writes at once; every failure is a sentence.
class PresetStore {
public:
    /// \p folder need not exist yet; empty: the user's.
    explicit PresetStore(QString folder = {});

    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// Those that come with the program, in the order in which they are shown.
    [[nodiscard]] static std::vector<StoredPreset> stock();
    /// The user's, by name.
    [[nodiscard]] std::vector<StoredPreset> own() const;
    /// The files of the folder that are not among own().
    [[nodiscard]] std::vector<BrokenPreset> broken() const;
    /// Why files of the folder are not among own(): one sentence each, with the name of the file.
    [[nodiscard]] std::vector<QString> complaints() const;
    /// The stock, then the user's.
    [[nodiscard]] std::vector<StoredPreset> all() const;
    /// The preset called \p key, or with that name; the user's before the stock.
    [[nodiscard]] std::optional<StoredPreset> find(const QString& key) const;

    /// The preset in \p file, which lies anywhere.
    [[nodiscard]] static Result<StoredPreset, QString> read(const QString& file);

    /// Writes \p preset as a new file of the user's; gives its key. One of the same name is not replaced: the new one
    /// gets a number.
    [[nodiscard]] Result<QString, QString> save(const Preset& preset) const;
    /// The user's preset \p key becomes \p preset; its key stays.
    [[nodiscard]] Result<QString, QString> replace(const QString& key, const Preset& preset) const;
    /// Gives the user's preset \p key another name (its key stays, so that scripts find it).
    [[nodiscard]] Result<QString, QString> rename(const QString& key, const QString& name) const;
    /// Removes the user's preset \p key.
    [[nodiscard]] Result<QString, QString> remove(const QString& key) const;

    /// Where the user's preset \p key is.
    [[nodiscard]] QString fileOf(const QString& key) const;

private:
    [[nodiscard]] std::optional<StoredPreset> findOwn(const QString& key) const;
    [[nodiscard]] Result<QString, QString> write(const QString& key, const Preset& preset) const;

    QString m_folder;
};

}  // namespace onecycle::ui
