// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "ui/chart/picture_options.h"

#include <QImage>

class QPainter;

namespace onecycle::ui {

/// THE render path: \p snapshot as a picture of \p size (in the painter's units) with the top left at the origin, on
/// the theme's ground. What the window shows is drawn by the same items.
void renderChart(QPainter& painter, const QSizeF& size, const Snapshot& snapshot, const PictureOptions& options);

/// A picture of \p pixels device pixels.
[[nodiscard]] QImage chartImage(const Snapshot& snapshot, const PictureOptions& options, const QSize& pixels);

/// What a picture that leaves shows by default: white, titled, the parameters as a quiet caption.
[[nodiscard]] PictureOptions pictureToKeep(const Snapshot& snapshot);

}  // namespace onecycle::ui
