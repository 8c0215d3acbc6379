// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sweep/gif_palette.h"

#include <QIODevice>
#include <QImage>
#include <QSize>

struct GifFileType;

namespace onecycle::ui {

/// Writes an animated GIF that loops for ever, frame by frame, with giflib.
class GifWriter {
public:
    /// Frames of \p size in the colours of \p palette go to \p device, which must outlive it.
    GifWriter(QIODevice& device, const QSize& size, GifPalette palette);
    ~GifWriter();
    GifWriter(const GifWriter&) = delete;
    GifWriter& operator=(const GifWriter&) = delete;

    /// Adds \p frame, which stands for \p hundredths of a second. False if the device has failed.
    [[nodiscard]] bool add(const QImage& frame, int hundredths);
    /// Writes the end; nothing can be added any more. False if the device has failed.
    [[nodiscard]] bool finish();

private:
    [[nodiscard]] bool putHead();
    [[nodiscard]] bool putFrame(const QRect& part, int hundredths);
    [[nodiscard]] QRect changed(const std::vector<unsigned char>& pixels) const;

    QSize m_size;
    GifPalette m_palette;
    GifFileType* m_file;
    std::vector<unsigned char> m_pixels;  ///< of the last frame, as indices
    bool m_good;
};

}  // namespace onecycle::ui
