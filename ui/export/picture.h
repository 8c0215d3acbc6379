// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "core/support/result.h"
#include "ui/chart/picture_options.h"
#include "ui/export/picture_settings.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>

namespace onecycle::ui {

/// A picture that is ready to be drawn, on whatever takes it.
struct Picture {
    Snapshot snapshot;       ///< as it is drawn
    PictureOptions options;  ///< scale: image pixels per unit of `size`
    QSizeF size;             ///< in pixels of the design, in which it is laid out
    QSize pixels;            ///< as an image
    QSizeF inches;           ///< on paper
    double dpi = 96;
    bool outlines = false;
    QString title;        ///< for the file's metadata
    QString description;  ///< what the picture shows, in words
    QByteArray document;  ///< what it was made of: the .onecycle document, in ASCII
};

/// Gives a picture what its settings do not say: that of a family of curves shows all of them.
using PictureFinish = std::function<void(Picture&)>;

/// The picture of \p snapshot as \p settings want it. The error is a sentence: nothing can be drawn, or not so large.
[[nodiscard]] Result<Picture, QString> makePicture(const Snapshot& snapshot, const PictureSettings& settings);

/// The size of \p settings as an image, whole or not.
[[nodiscard]] QSizeF pixelsOf(const PictureSettings& settings);

}  // namespace onecycle::ui
