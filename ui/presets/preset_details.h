// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace onecycle::ui {

class PresetPreview;
struct PresetRow;

/// All about one preset: its name, sentence, exact values, source, and its curve together with the present schedule.
class PresetDetails : public QWidget {
    Q_OBJECT

public:
    explicit PresetDetails(QWidget* parent = nullptr);

    /// Shows \p row, or nothing.
    void show(const PresetRow* row, const Snapshot& present, bool keepLength);

Q_SIGNALS:
    void renameRequested();
    void removeRequested();
    /// A share string for the clipboard.
    void copyRequested();
    void saveCopyRequested();
    void folderRequested();

private:
    QWidget* makeButtons();
    QWidget* makeTexts();
    QLabel* addText(QWidget* parent, const char* name, const char* role);
    void showSource(const PresetRow& row);

    QLabel* m_name = nullptr;
    QLabel* m_tag = nullptr;
    QLabel* m_sentence = nullptr;
    PresetPreview* m_preview;
    QLabel* m_values = nullptr;
    QLabel* m_length = nullptr;
    QLabel* m_source = nullptr;
    QLabel* m_remark = nullptr;
    QWidget* m_texts = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_remove = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_saveCopy = nullptr;
    QAction* m_folder = nullptr;
};

}  // namespace onecycle::ui
