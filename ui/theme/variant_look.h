// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QPen>
#include <QRectF>

#include <optional>

class QPainter;

namespace onecycle::ui {

/// The dashes of a schedule beside the active one, in pen widths: each colour has its own.
[[nodiscard]] QList<qreal> variantDashes(std::size_t colour);

/// The pen of a schedule beside the active one.
[[nodiscard]] QPen variantPen(const Theme& theme, std::size_t colour, double width);

/// A piece of its line across the middle of \p place; the active one's, solid, in the accent, without a colour.
void paintSample(QPainter& painter, const QRectF& place, const Theme& theme, std::optional<std::size_t> colour);

}  // namespace onecycle::ui
