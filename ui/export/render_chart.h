// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <QImage>

class QPainter;

namespace onecycle::ui {

/// THE render path: \p picture at its size (Picture::size, in the painter's units) with the top left at the origin.
/// What the window shows is drawn by the same items. Needs a QApplication, on any platform (`offscreen` too).
void renderChart(QPainter& painter, const Picture& picture);

/// \p picture as an image of \p pixels device pixels: the same picture, smaller or larger. A null image if there is
/// not enough memory.
[[nodiscard]] QImage chartImage(const Picture& picture, const QSize& pixels);

/// The same at its own size, with its resolution.
[[nodiscard]] QImage chartImage(const Picture& picture);

}  // namespace onecycle::ui
