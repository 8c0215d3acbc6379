// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_files.h"
#include "ui/sweep/animation_frames.h"

#include <QIODevice>

namespace onecycle::ui {

/// Told how many frames are done; false stops the work.
using FrameProgress = std::function<bool(std::size_t done)>;

/// How the writing of an animation ended.
struct FramesOutcome {
    bool stopped = false;     ///< by FrameProgress
    QString failure;          ///< why a frame could not be made or written
    std::size_t written = 0;  ///< frames
};

/// Writes an animated GIF of \p frames to \p device. What the device has to say of a failure is left to the caller.
[[nodiscard]] FramesOutcome writeGif(const AnimationFrames& frames, const PictureSettings& settings, QIODevice& device,
                                     const FrameProgress& progress);

/// The path of frame \p index of the numbered pictures \p base (`curve.png`): `curve-0001.png`, counted from 1.
[[nodiscard]] QString numberedPath(const QString& base, std::size_t index);

/// Writes a PNG for every frame, each of them whole or not at all.
[[nodiscard]] FramesOutcome writeNumbered(const AnimationFrames& frames, const PictureSettings& settings,
                                          const QString& base, const PictureWriter& write,
                                          const FrameProgress& progress);

}  // namespace onecycle::ui
