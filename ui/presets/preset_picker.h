// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/document/snapshot.h"

#include <QDialog>

class QPushButton;

namespace onecycle::ui {

class PresetBar;
class PresetDetails;
class PresetList;
class PresetShelf;
struct PresetRow;

/// Chooses a preset: applies it to the active schedule, pins it beside it, and keeps the user's own.
class PresetPicker : public QDialog {
    Q_OBJECT

public:
    /// \p folder: of the user's own presets.
    PresetPicker(const Snapshot& snapshot, const QString& folder, QWidget* parent = nullptr);

    /// The document has changed.
    void show(const Snapshot& snapshot);
    using QDialog::show;
    /// A document that cannot be edited: presets can be looked at and kept.
    void setReadOnly(bool readOnly);
    void setKeepLength(bool keep);
    [[nodiscard]] bool keepsLength() const;
    /// A sentence about what was done, or why it was not.
    void say(const QString& sentence);
    /// The preset of a file that lies elsewhere is one of the list, and chosen.
    void bring(const PresetRow& row);

Q_SIGNALS:
    void proposed(const onecycle::Edit& edit);
    /// The file \p text of a preset is to be saved where the user wants, as \p name if nothing else is said.
    void copyRequested(const QString& name, const QByteArray& text);

private:
    QWidget* makeSide();
    QWidget* makeStage();
    void connectParts();
    void refresh();
    void apply();
    void pin();
    [[nodiscard]] bool canApply() const;

    Snapshot m_snapshot;
    bool m_readOnly = false;
    PresetList* m_list;
    QPushButton* m_save;
    PresetDetails* m_details;
    PresetShelf* m_shelf;
    PresetBar* m_bar;
};

}  // namespace onecycle::ui
