// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/motion_rail.h"

#include "core/support/number.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double knob = 5;
constexpr double lineWidth = 2;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::MotionRail)
};

QColor faded(QColor colour, double strength)
{
    colour.setAlphaF(static_cast<float>(strength));
    return colour;
}

}  // namespace

QString motionText(double value)
{
    constexpr double longest = 1e7;
    return value >= 1000 && value < longest && isWhole(value) ? readableCount(value) : readable(value, 3);
}

MotionRail::MotionRail(const ParameterMotion& motion, const QRectF& bounds, const Theme& theme)
    : m_motion(motion), m_theme(theme), m_bounds(bounds)
{}

QPointF MotionRail::at(double share) const
{
    return {m_bounds.left() + knob + share * (m_bounds.width() - 2 * knob), m_bounds.top() + knob + lineWidth};
}

void MotionRail::paint(QPainter& painter) const
{
    constexpr double size = 11;
    painter.setPen(QPen(m_theme.fieldBorder, 1));
    painter.drawLine(at(0), at(1));
    const double share = m_motion.present().share;
    if (share >= 0 && share <= 1) {
        painter.setPen(QPen(m_theme.text, lineWidth));
        painter.drawLine(at(share) - QPointF(0, knob + 1), at(share) + QPointF(0, knob + 1));
    }
    painter.setFont(sansFont(size));
    painter.setPen(m_theme.muted);
    const double top = at(0).y() + knob;
    const QRectF line(m_bounds.left(), top, m_bounds.width(), m_bounds.bottom() - top);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, motionText(m_motion.range().from));
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, motionText(m_motion.range().to));
    painter.setPen(m_theme.text);
    if (const double* const number = std::get_if<double>(&m_motion.present().value))
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignBottom, Sentences::tr("now %1").arg(motionText(*number)));
}

void MotionRail::paintKnob(QPainter& painter, double share, double strength) const
{
    if (!(share >= 0 && share <= 1))
        return;
    painter.setPen(QPen(faded(m_theme.accent, strength), lineWidth));
    painter.setBrush(m_theme.panel);
    painter.drawEllipse(at(share), knob - 1, knob - 1);
}

}  // namespace onecycle::ui
