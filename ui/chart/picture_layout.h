// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/picture_options.h"

#include <QRectF>

namespace onecycle::ui {

/// Where the parts of a picture lie, in pixels. Momentum is empty where there is none.
struct PictureLayout {
    QRectF learningRate;
    QRectF ribbon;
    QRectF momentum;
};

/// The layout of a picture of \p size whose value labels need \p leftMargin: a pure function. The learning rate gets
/// nearly two thirds of the height; in a low picture the momentum keeps 96 px.
[[nodiscard]] PictureLayout pictureLayout(const QSizeF& size, double leftMargin, const PictureOptions& options,
                                          bool withMomentum);

}  // namespace onecycle::ui
