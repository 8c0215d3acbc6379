// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSizeF>
#include <QString>

namespace onecycle::ui {

/// What a picture of a schedule shows and how: the same value for the screen and for every file.
struct PictureOptions {
    const Theme* theme = &lightTheme();
    double fontScale = 1;     ///< 1: 13 px titles, 11 px axes
    double curveWidth = 2.4;  ///< pixels
    bool phases = true;       ///< bands and ribbon
    bool annotations = true;
    bool interactive = false;  ///< the window's own: handles, cursor, a legend that answers
    QString title;             ///< above the charts; empty for none
    QString caption;           ///< the parameters, below; empty for none
};

/// The picture that leaves by default: white, 1600x900, twice the screen's text.
struct PictureSize {
    QSizeF pixels = {1600, 900};
    double scale = 1.6;  ///< how much larger than on the screen everything is drawn
};

}  // namespace onecycle::ui
