// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/picture_layout.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace onecycle::ui {
namespace {

constexpr double leftAtLeast = 76;
constexpr double right = 36;
constexpr double aboveFirst = 52;  // legend, epochs
constexpr double wallClockRow = 17;
constexpr double aboveOthers = 44;  // legend
constexpr double collapsedRow = 26;
constexpr double ribbonGap = 10;
constexpr double ribbonHeight = 24;
constexpr double belowLast = 48;  // steps, their title
constexpr double titleRow = 38;
constexpr double captionRow = 22;
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
std::array<double, 3> heights(const std::array<Row, 3>& rows, double room, bool low, double scale)
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
            left -= heights[i] = low ? std::min(lowPlot * scale, room / 3) : std::round(room * shares[i] / sum);
        first = false;
    }
    heights[firstOpen] = std::max(1.0, std::round(left));
    return heights;
}

}  // namespace

PictureLayout pictureLayout(const QSizeF& size, double leftMargin, const PictureOptions& options,
                            const PictureRows& rows)
{
    const double s = options.fontScale;
    const auto all = rows.all();
    const auto open = std::ranges::count(all, Row::Open);
    const double left = std::round(std::max(leftAtLeast * s, leftMargin));
    const double width = std::max(1.0, std::round(size.width() - left - right * s));
    const double firstAbove = aboveFirst + (rows.wallClock ? wallClockRow : 0);
    const double ribbon = options.phases ? (ribbonGap + ribbonHeight) * s : 0;
    const double top = std::round((options.title.isEmpty() ? 0 : titleRow) * s);
    const double bottom = size.height() - std::round((belowLast + (options.caption.isEmpty() ? 0 : captionRow)) * s);
    double fixed = ribbon + (firstAbove + aboveOthers * static_cast<double>(std::max<std::ptrdiff_t>(0, open - 1))) * s;
    for (const Row row : all)
        fixed += row == Row::Collapsed ? collapsedRow * s : 0;
    const auto plotHeights = heights(all, std::max(2.0, bottom - top - fixed), size.height() < lowPicture * s, s);
    const std::size_t last = lastOpen(all);
    PictureLayout layout;
    double y = top;
    bool first = true;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i] == Row::Collapsed) {
            y += std::round(collapsedRow * s);
            layout.plots[i] = {left, y, width, 0};
        }
        if (all[i] != Row::Open)
            continue;
        y += std::round((first ? firstAbove : aboveOthers) * s);
        layout.plots[i] = {left, y, width, plotHeights[i]};
        y += plotHeights[i];
        const bool onlyOne = first && i == last;
        if (std::exchange(first, false)) {
            // Under the only plot stand the labels of the steps, and the ribbon goes below them.
            const double gap = onlyOne ? belowLast - 8 : ribbonGap;
            layout.ribbon = {left, y + gap * s, width, ribbonHeight * s};
            y += ribbon;
        }
        if (i == last)
            y += belowLast * s - (onlyOne ? 12 * s : 0);
    }
    return layout;
}

}  // namespace onecycle::ui
