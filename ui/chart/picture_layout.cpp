// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/picture_layout.h"

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double leftAtLeast = 76;
constexpr double right = 36;
constexpr double aboveLearningRate = 52;  // title, epochs
constexpr double ribbonGap = 10;
constexpr double ribbonHeight = 24;
constexpr double aboveMomentum = 44;  // title
constexpr double belowLast = 48;      // steps, their title
constexpr double titleRow = 38;
constexpr double captionRow = 22;
constexpr double lowPicture = 560;
constexpr double lowMomentum = 96;
constexpr double learningRateShare = 0.64;

}  // namespace

PictureLayout pictureLayout(const QSizeF& size, double leftMargin, const PictureOptions& options, bool withMomentum)
{
    const double s = options.fontScale;
    const double left = std::round(std::max(leftAtLeast * s, leftMargin));
    const double width = std::max(1.0, std::round(size.width() - left - right * s));
    const double top = std::round((aboveLearningRate + (options.title.isEmpty() ? 0 : titleRow)) * s);
    const double bottom = size.height() - std::round((belowLast + (options.caption.isEmpty() ? 0 : captionRow)) * s);
    const double ribbon = options.phases ? (ribbonGap + ribbonHeight) * s : 0;
    PictureLayout layout;
    if (!withMomentum) {
        const double height = std::max(1.0, std::round(bottom - top - ribbon));
        layout.learningRate = {left, top, width, height};
        // The labels of the steps stand right under the plot, so the ribbon goes below them.
        layout.ribbon = {left, top + height + belowLast * s - 8 * s, width, ribbonHeight * s};
        return layout;
    }
    const double plots = std::max(2.0, bottom - top - ribbon - aboveMomentum * s);
    const double momentum = size.height() < lowPicture * s ? std::min(lowMomentum * s, plots / 2)
                                                           : std::round(plots * (1 - learningRateShare));
    layout.learningRate = {left, top, width, std::round(plots - momentum)};
    layout.ribbon = {left, layout.learningRate.bottom() + ribbonGap * s, width, ribbonHeight * s};
    layout.momentum = {left, std::round(bottom - momentum), width, momentum};
    return layout;
}

}  // namespace onecycle::ui
