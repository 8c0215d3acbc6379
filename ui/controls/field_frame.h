// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/issue.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace onecycle::ui {

/// The height of a field, from its font: 26 px at 13-px text, 22 in a form that is set densely.
[[nodiscard]] int fieldHeight(const QWidget& widget);

/// Sets \p root and all that stands in it densely; fields look at the nearest one above them.
void setDense(QWidget* root, bool dense);

/// The room in a field for the mark of \p severity, at the end of the line.
[[nodiscard]] int markWidth(std::optional<Severity> severity);

/// What the frames of all fields have in common.
struct FieldFrame {
    bool focused = false;
    std::optional<Severity> severity;  ///< an error or a warning is marked by colour and by a sign
};

/// Ground, border and focus ring of \p widget, by its palette.
void paintFieldFrame(QPainter& painter, const QWidget& widget, const FieldFrame& frame);

/// The sign at the end of the line of a field with \p severity.
void paintFieldMark(QPainter& painter, const QWidget& widget, Severity severity);

/// A ring of two pixels inside \p rect: what has the keyboard.
void paintFocusRing(QPainter& painter, const QRectF& rect, double radius, const QColor& colour);

/// The radius of every field's corners.
inline constexpr double fieldRadius = 5;

/// From a field's border to its text.
inline constexpr int fieldPadding = 8;

}  // namespace onecycle::ui
