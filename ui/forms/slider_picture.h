// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QPointF>
#include <QSizeF>

#include <optional>
#include <utility>

class QPainter;

namespace onecycle::ui {

/// What a slider looks like at one moment; shares run from 0 at the low end to 1 at the high one.
struct SliderPicture {
    QSizeF size;
    bool rightToLeft = false;
    std::optional<double> handle;                    ///< none: there is no number to show
    std::optional<std::pair<double, double>> usual;  ///< the band
    std::optional<double> standard;                  ///< the tick of the default
    bool focused = false;
    bool lit = false;  ///< under the pointer or held

    [[nodiscard]] double xOf(double share) const;
    [[nodiscard]] double shareAt(double x) const;
    [[nodiscard]] QPointF handleCentre() const;
};

void paint(QPainter& painter, const SliderPicture& picture, const QPalette& colours);

}  // namespace onecycle::ui
