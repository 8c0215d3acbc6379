// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/motion_rail.h"

#include <QRectF>
#include <QString>

class QPainter;
class QPen;

namespace onecycle::ui {

/// Draws a ParameterMotion into a rectangle: a head with the value, a curve for each quantity that moves, and a rail
/// with the range, the present value and the moving one.
class MotionPainter {
public:
    MotionPainter(const ParameterMotion& motion, const QRectF& bounds, const Theme& theme);

    /// The document's curve, dashed, and that of \p frame.
    void paintOne(QPainter& painter, const MotionFrame& frame) const;
    /// Several values at once, from light to full, and the present one.
    void paintAll(QPainter& painter) const;
    /// The sign that it can be played, or stopped.
    void paintButton(QPainter& painter, bool playing) const;

private:
    void paintHead(QPainter& painter, const QString& text) const;
    void paintWords(QPainter& painter) const;
    void paintFrame(QPainter& painter) const;
    void paintCurve(QPainter& painter, const Schedule& schedule, Quantity quantity, const QPen& pen) const;
    void paintCurves(QPainter& painter, const Schedule& schedule, double strength) const;
    [[nodiscard]] QRectF plotOf(Quantity quantity) const;
    [[nodiscard]] QColor colourOf(Quantity quantity) const;

    const ParameterMotion& m_motion;
    const Theme& m_theme;
    MotionRail m_rail;
    QRectF m_head, m_lr, m_momentum;
};

}  // namespace onecycle::ui
