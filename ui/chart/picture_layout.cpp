// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/picture_layout.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace onecycle::ui {
namespace {

constexpr double collapsedRow = 26;
constexpr QSizeF smallPicture(560, 430);
constexpr double lowPicture = 560;
constexpr double lowPlot = 96;
constexpr std::array shares{0.64, 0.36, 0.3};

std::size_t lastOpen(const std::array<Row, 3>& rows)
{
    std::size_t last = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        last = rows[i] == Row::Open ? i : last;
    return last;
}

/// The heights of the open plots that share \p room.
std::array<double, 3> heights(const std::array<Row, 3>& rows, double room, bool low, double lowShare)
{
    std::array<double, 3> heights{};
    double sum = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        sum += rows[i] == Row::Open ? shares[i] : 0;
    double left = room;
    bool first = true;
    std::size_t firstOpen = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] != Row::Open)
            continue;
        if (first)
            firstOpen = i;
        else
            left -= heights[i] = low ? std::min(lowPlot, room * lowShare) : std::round(room * shares[i] / sum);
        first = false;
    }
    heights[firstOpen] = std::max(1.0, std::round(left));
    return heights;
}

PictureSpacing bareSpacing()
{
    constexpr double edge = 5;
    PictureSpacing spacing;
    spacing.small = true;
    spacing.left = spacing.right = spacing.epochRow = spacing.otherGap = spacing.belowLast = edge;
    spacing.ribbonGap = spacing.ribbonHeight = 0;
    spacing.lowShare = 0.36;
    return spacing;
}

}  // namespace

PictureSpacing pictureSpacing(const QSizeF& size, const PictureOptions& options)
{
    if (options.bare)
        return bareSpacing();
    PictureSpacing spacing;
    if (size.height() >= smallPicture.height() && size.width() >= smallPicture.width())
        return spacing;
    spacing.small = true;
    spacing.left = 40;
    spacing.right = 16;
    spacing.legendAboveFirst = 29;
    spacing.legendAbove = 13;
    spacing.legendRow = 12;
    spacing.lowShare = 0.4;
    spacing.otherGap = 10;
    spacing.ribbonGap = 4;
    spacing.ribbonHeight = 17;
    spacing.belowLast = 36;
    spacing.stepTitle = 27;
    return spacing;
}

PictureLayout pictureLayout(const QSizeF& size, double leftMargin, const PictureOptions& options,
                            const PictureRows& rows)
{
    const PictureSpacing spacing = pictureSpacing(size, options);
    const auto all = rows.all();
    const auto open = std::ranges::count(all, Row::Open);
    const double left = std::round(std::max(spacing.left, leftMargin));
    const double width = std::max(1.0, std::round(size.width() - left - spacing.right));
    const double firstAbove = (options.legend ? spacing.legendAboveFirst + spacing.legendRow : spacing.epochRow) +
                              (rows.wallClock ? spacing.wallClockRow : 0);
    const double aboveOthers = options.legend ? spacing.legendAbove + spacing.legendRow + 10 : spacing.otherGap;
    const double ribbon = options.phases ? spacing.ribbonGap + spacing.ribbonHeight : 0;
    const double top = std::round(rows.titleHeight);
    const double bottom = size.height() - std::round(spacing.belowLast + rows.captionHeight);
    double fixed = ribbon + firstAbove + aboveOthers * static_cast<double>(std::max<std::ptrdiff_t>(0, open - 1));
    for (const Row row : all)
        fixed += row == Row::Collapsed ? collapsedRow : 0;
    const auto plotHeights = heights(all, std::max(2.0, bottom - top - fixed), size.height() < lowPicture,
                                     spacing.lowShare);
    const std::size_t last = lastOpen(all);
    PictureLayout layout;
    double y = top;
    bool first = true;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i] == Row::Collapsed) {
            y += collapsedRow;
            layout.plots[i] = {left, y, width, 0};
        }
        if (all[i] != Row::Open)
            continue;
        y += first ? firstAbove : aboveOthers;
        layout.plots[i] = {left, y, width, plotHeights[i]};
        y += plotHeights[i];
        const bool onlyOne = first && i == last;
        if (std::exchange(first, false)) {
            // Under the only plot stand the labels of the steps, and the ribbon goes below them.
            const double gap = onlyOne ? std::max(spacing.belowLast - 8, spacing.stepTitle + 9) : spacing.ribbonGap;
            layout.ribbon = {left, y + gap, width, spacing.ribbonHeight};
            y += ribbon;
        }
        if (i == last)
            y += spacing.belowLast - (onlyOne ? 12 : 0);
    }
    return layout;
}

}  // namespace onecycle::ui
