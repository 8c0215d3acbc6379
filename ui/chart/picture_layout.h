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
    bool wallClock = false;    ///< an axis of time above that of the epochs
    double titleHeight = 0;    ///< of the title above all, 0 without one
    double captionHeight = 0;  ///< of the lines below all

    [[nodiscard]] std::array<Row, 3> all() const { return {learningRate, momentum, effectiveStep}; }
};

/// The room around the plots. What is small (a figure in one column of a paper) has less of it.
struct PictureSpacing {
    bool small = false;  ///< texts are short, too
    double left = 76;    ///< at least
    double right = 36;
    double legendAboveFirst = 36;  ///< from the first plot up to the middle of its legend, above the epochs
    double legendAbove = 18;       ///< the same of the other plots
    double legendRow = 16;         ///< from there to what is above
    double wallClockRow = 17;      ///< more where an axis of time stands above that of the epochs
    double epochRow = 20;          ///< what is above the first plot of a picture without a legend
    double otherGap = 18;          ///< the same above the others
    double ribbonGap = 10;
    double ribbonHeight = 24;
    double belowLast = 48;      ///< the steps, and their title
    double lowShare = 1.0 / 3;  ///< of the room, at most, for each plot below the first in a low picture
    double stepTitle = 30;      ///< from the last plot down to the middle of that title
};

/// The spacing of a picture of \p size with \p options.
[[nodiscard]] PictureSpacing pictureSpacing(const QSizeF& size, const PictureOptions& options);

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
