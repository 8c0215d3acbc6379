// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sweep/frame_files.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <optional>

class QLabel;
class QProgressDialog;
class QPushButton;
class QSlider;

namespace onecycle::ui {

class AnimateForm;
class PictureStage;

/// A parameter on its way from one value to another: played, stepped through, and written as a GIF or as pictures.
class AnimateDialog : public QDialog {
    Q_OBJECT

public:
    /// \p path: where the files go, without a suffix, unless another place is chosen. Without \p motion nothing plays
    /// by itself: Play becomes a step.
    AnimateDialog(const Snapshot& snapshot, const Animation& animation, const QString& path, bool motion,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    /// The animation is in the file \p path, or in files beside it.
    void exported(const QString& path);

private:
    QWidget* makeStage();
    QWidget* makeButtons();
    void refresh();
    void choose(int frame);
    void play(bool on);
    void tick();
    void exportGif();
    void exportPictures();
    [[nodiscard]] bool mayReplace(const QStringList& paths);
    [[nodiscard]] std::unique_ptr<QProgressDialog> makeProgress();
    [[nodiscard]] QString ask(const QString& suffix, const QString& filter);

    Snapshot m_base;
    QString m_path;
    bool m_motion;
    std::optional<AnimationFrames> m_frames;  ///< the last ones that could be made
    AnimateForm* m_form;
    PictureStage* m_stage;
    QPushButton* m_play;
    QSlider* m_frame;
    QLabel* m_words;
    std::vector<QPushButton*> m_exports;
    QTimer m_timer;
    QElapsedTimer m_clock;  ///< since the playing began
    int m_first = 0;        ///< frame, at which it did
};

}  // namespace onecycle::ui
