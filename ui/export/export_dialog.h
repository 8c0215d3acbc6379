// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "ui/export/export_files.h"
#include "ui/export/picture.h"
#include "ui/export/picture_settings.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace onecycle::ui {

class ExportPart;
class LookPart;
class PicturePreview;

/// Chooses how a picture leaves the program, with the true picture beside it; writes files, copies, prints.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// \p path: where the files go, without their suffixes, unless another place is chosen.
    ExportDialog(const Snapshot& snapshot, const QString& path, PictureWriter write, QWidget* parent = nullptr);

    /// Every picture goes through \p finish before it is shown and written.
    void setFinish(PictureFinish finish);
    /// The words above the picture, as they were typed before.
    void setTitleText(const QString& title);

    [[nodiscard]] const PictureSettings& settings() const { return m_settings; }

Q_SIGNALS:
    /// The files \p paths have been written.
    void exported(const QStringList& paths);

private:
    QWidget* makeForm();
    QWidget* makeStage();
    QWidget* makeButtons();
    void addPart(ExportPart* part);
    void take(const PictureSettings& settings);
    void refresh();
    void copy();
    void copyWords();
    void print();
    void exportFiles();

    Snapshot m_snapshot;
    QString m_path;
    PictureWriter m_write;
    PictureFinish m_finish;
    PictureSettings m_settings;
    QString m_complaint;  ///< about a field that holds no number
    PicturePreview* m_preview;
    std::vector<ExportPart*> m_parts;
    LookPart* m_look = nullptr;
    QLabel* m_remark;
    QPushButton* m_export = nullptr;
    std::vector<QPushButton*> m_others;  ///< that need a picture, too
};

}  // namespace onecycle::ui
