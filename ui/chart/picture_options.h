// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/curve_family.h"
#include "ui/theme/theme.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {

/// What a picture of a schedule shows and how: the same value for the screen and for every file.
struct PictureOptions {
    const Theme* theme = &lightTheme();
    bool ground = true;  ///< false: what lies below the picture shines through
    double scale = 1;    ///< pixels of the paper or the image per pixel of the design, in which all is laid out
    double curveWidth = 2.4;
    QString family;      ///< of every text; empty: the program's own
    bool phases = true;  ///< bands and ribbon
    bool annotations = true;
    bool legend = true;                              ///< the names of the curves
    bool bare = false;                               ///< curves and bands, no axes and no words: a thumbnail
    bool blank = false;                              ///< axes to draw into: no curve
    bool cursor = false;                             ///< the cursor of the attention, in a picture that leaves
    bool interactive = false;                        ///< the window's own: handles, cursor, a legend that answers
    QString title;                                   ///< above the charts; empty for none
    QString caption;                                 ///< the parameters, below; empty for none
    std::shared_ptr<const CurveFamily> curves = {};  ///< that the schedule is one of; null: none

    [[nodiscard]] QFont font(double pixels, QFont::Weight weight = QFont::Normal) const
    {
        return pictureFont(family, pixels, weight);
    }
    /// The width of grid lines and axes: whole pixels of the image.
    [[nodiscard]] double hairline() const { return std::max(1.0, std::round(0.7 * scale)) / scale; }
    /// The place nearest to \p place where a hairline fills whole pixels of the image.
    [[nodiscard]] double snapped(double place) const
    {
        return (std::round(place * scale) + std::fmod(hairline() * scale, 2) / 2) / scale;
    }
};

}  // namespace onecycle::ui
