// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/picture_options.h"

#include <QRectF>

#include <array>

namespace onecycle::ui {

/// Whether a quantity has a chart, or only its entry in the legend, to bring the curve back.
enum class Row { Absent, Collapsed, Open };

/// What a picture is made of, from the top.
struct PictureRows {
    Row learningRate = Row::Open;
    Row momentum = Row::Open;
    Row effectiveStep = Row::Absent;
    bool wallClock = false;  ///< an axis of time above that of the epochs

    [[nodiscard]] std::array<Row, 3> all() const { return {learningRate, momentum, effectiveStep}; }
};

/// Where the parts of a picture lie, in pixels. What is absent is empty; of what is collapsed the rectangle has no
/// height and its bottom is that of the legend's row.
struct PictureLayout {
    std::array<QRectF, 3> plots;  ///< in the order of PictureRows
    QRectF ribbon;
};

/// The layout of a picture of \p size whose value labels need \p leftMargin: a pure function. The learning rate gets
/// nearly two thirds of the height; in a low picture the others keep 96 px.
[[nodiscard]] PictureLayout pictureLayout(const QSizeF& size, double leftMargin, const PictureOptions& options,
                                          const PictureRows& rows);

}  // namespace onecycle::ui
