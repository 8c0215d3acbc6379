// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/parameter_motion.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace onecycle::ui {

/// \p value as the picture says it.
[[nodiscard]] QString motionText(double value);

/// The range of a moving parameter below its picture: the ends, a stroke for the present value, knobs for others.
class MotionRail {
public:
    static constexpr double height = 32;

    MotionRail(const ParameterMotion& motion, const QRectF& bounds, const Theme& theme);

    void paint(QPainter& painter) const;
    /// A knob at \p share of the way, at \p strength of its colour.
    void paintKnob(QPainter& painter, double share, double strength) const;

private:
    [[nodiscard]] QPointF at(double share) const;

    const ParameterMotion& m_motion;
    const Theme& m_theme;
    QRectF m_bounds;
};

}  // namespace onecycle::ui
