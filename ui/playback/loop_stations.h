// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/playhead.h"

#include <QFont>
#include <QPainterPath>
#include <QRectF>
#include <QStringList>

#include <array>

namespace onecycle::ui {

/// Where the four stations of the loop stand in a picture of a given width, and the ways between them.
struct LoopStations {
    LoopStations(double width, const QFont& font);

    std::array<QRectF, 4> rects;       ///< in the order of LoopStage
    std::array<QStringList, 4> names;  ///< one line each, or two where there is little room
    double messageTop = 0;

    [[nodiscard]] const QRectF& rect(LoopStage stage) const { return rects.at(static_cast<std::size_t>(stage)); }
    /// The way that leads to \p stage from the one before it; that to the first one leads back over all of them.
    [[nodiscard]] QPainterPath wayTo(LoopStage stage) const;

    /// The least width that shows every name.
    [[nodiscard]] static double leastWidth(const QFont& font);
    [[nodiscard]] static double height(const QFont& font);
};

/// What a program calls \p stage.
[[nodiscard]] QString stageName(LoopStage stage);

}  // namespace onecycle::ui
