// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <optional>

namespace onecycle::ui {

/// The part of \p line inside \p rect, if there is one (Liang and Barsky 1984).
[[nodiscard]] std::optional<QLineF> clipped(const QLineF& line, const QRectF& rect);

}  // namespace onecycle::ui
