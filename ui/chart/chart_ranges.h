// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

#include <optional>

namespace onecycle::ui {

/// What part of the plane a chart shows: all of the curves, what is zoomed to, or what a hand is holding still. Ranges
/// only; where the plot lies in pixels is the chart's.
class ChartRanges {
public:
    /// The ranges for \p state and a plot of \p height pixels, in the frame of \p state otherwise: labels above and
    /// below the curves need room.
    [[nodiscard]] ChartFrame choose(const ChartState& state, double height) const;

    /// Keeps \p frame as it is while a hand moves something, so that what it holds stays under it.
    void hold(const ChartFrame& frame) { m_held = frame; }
    /// Widens or moves what is held as far as it takes to show \p point (data coordinates).
    void reach(const CurvePoint& point, bool scrolls);
    /// The hand is gone: the ranges stay where they are for as long as they suit the curve, so that what it held stays.
    void letGo();
    /// They need not stay any more.
    void refit() { m_kept.reset(); }

    /// From now on the ranges are those of \p frame at share 0 and their own at share 1.
    void glideFrom(const ChartFrame& frame);
    void setGlide(double share) { m_glide = share; }

private:
    [[nodiscard]] ChartFrame fitted(const ChartState& state, double height) const;

    std::optional<ChartFrame> m_held;
    std::optional<ChartFrame> m_kept;
    ChartFrame m_glideFrom;
    double m_glide = 1;
};

}  // namespace onecycle::ui
