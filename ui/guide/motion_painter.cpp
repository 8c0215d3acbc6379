// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/motion_painter.h"

#include "core/schedule/curve.h"
#include "ui/text/translate.h"
#include "ui/theme/variant_look.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double side = 16;
constexpr double headHeight = 22;
constexpr double labelHeight = 16;  // above each curve
constexpr double momentumShare = 0.4;
constexpr double curveWidth = 2;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::MotionPainter)
};

QFont small()
{
    constexpr double size = 11;
    return sansFont(size);
}

QRectF railOf(const QRectF& bounds)
{
    const QRectF inside = bounds.adjusted(side, 4, -side, -4);
    return {inside.left(), inside.bottom() - MotionRail::height, inside.width(), MotionRail::height};
}

QColor faded(QColor colour, double strength)
{
    colour.setAlphaF(static_cast<float>(strength));
    return colour;
}

}  // namespace

MotionPainter::MotionPainter(const ParameterMotion& motion, const QRectF& bounds, const Theme& theme)
    : m_motion(motion), m_theme(theme), m_rail(motion, railOf(bounds), theme)
{
    const QRectF inside = bounds.adjusted(side, 4, -side, -4);
    m_head = QRectF(inside.left(), inside.top(), inside.width(), headHeight);
    const double top = m_head.bottom();
    const double bottom = motion.hasWords() ? inside.bottom() : railOf(bounds).top() - 4;
    const bool lr = motion.moves(Quantity::LearningRate);
    const bool momentum = motion.moves(Quantity::Momentum);
    const double cut = lr && momentum ? bottom - (bottom - top) * momentumShare : lr ? bottom : top;
    if (lr)
        m_lr = QRectF(QPointF(inside.left(), top + labelHeight), QPointF(inside.right(), cut - 2));
    if (momentum)
        m_momentum = QRectF(QPointF(inside.left(), cut + labelHeight), QPointF(inside.right(), bottom - 2));
}

QRectF MotionPainter::plotOf(Quantity quantity) const
{
    return quantity == Quantity::LearningRate ? m_lr : m_momentum;
}

QColor MotionPainter::colourOf(Quantity quantity) const
{
    return quantity == Quantity::LearningRate ? m_theme.accent : m_theme.momentum;
}

void MotionPainter::paintHead(QPainter& painter, const QString& text) const
{
    constexpr double size = 12;
    painter.setFont(monoFont(size));
    painter.setPen(m_theme.text);
    painter.drawText(m_head, Qt::AlignLeft | Qt::AlignVCenter, text);
}

/// Base lines, names and the heights of the curves.
void MotionPainter::paintFrame(QPainter& painter) const
{
    painter.setFont(small());
    for (const Quantity quantity : {Quantity::LearningRate, Quantity::Momentum}) {
        const QRectF plot = plotOf(quantity);
        if (plot.isEmpty())
            continue;
        painter.setPen(QPen(m_theme.hairline, 1));
        const double base = std::round(plot.bottom()) + 0.5;
        painter.drawLine(QPointF(plot.left(), base), QPointF(plot.right(), base));
        const bool lr = quantity == Quantity::LearningRate;
        const QRectF line(plot.left(), plot.top() - labelHeight, plot.width(), labelHeight);
        painter.setPen(colourOf(quantity));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignTop,
                         !lr                                ? Sentences::tr("momentum")
                         : m_motion.isLogarithmic(quantity) ? Sentences::tr("learning rate, logarithmic")
                                                            : Sentences::tr("learning rate"));
        const Extent& extent = m_motion.extent(quantity);
        painter.setPen(m_theme.muted);
        painter.drawText(line, Qt::AlignRight | Qt::AlignTop,
                         Sentences::tr("%1 to %2").arg(motionText(extent.low), motionText(extent.high)));
    }
}

void MotionPainter::paintCurve(QPainter& painter, const Schedule& schedule, Quantity quantity, const QPen& pen) const
{
    const QRectF plot = plotOf(quantity).adjusted(0, 2, 0, -1);
    const Extent& y = m_motion.extent(quantity);
    if (plot.isEmpty() || (quantity == Quantity::Momentum && !schedule.cyclesMomentum()))
        return;
    const Extent& x = m_motion.steps();
    const bool log = m_motion.isLogarithmic(quantity);
    const double room = y.high > y.low ? 0 : std::max(std::abs(y.high), 1.0) / 2;
    const double last = x.high > x.low ? x.high : x.low + 1;
    const Viewport view{x.low, last, y.low - room, y.high + room, plot.width(), plot.height(), log};
    const auto height = [log](double value) { return log ? std::log(value) : value; };
    const double low = height(view.yMin);
    const double high = height(view.yMax);
    QPainterPath path;
    for (const auto& piece : polyline(schedule, quantity, m_motion.group(), view))
        for (std::size_t i = 0; i < piece.size(); ++i) {
            const QPointF at(plot.left() + (piece[i].x - view.xMin) / (view.xMax - view.xMin) * plot.width(),
                             plot.bottom() - (height(piece[i].y) - low) / (high - low) * plot.height());
            i == 0 ? path.moveTo(at) : path.lineTo(at);
        }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void MotionPainter::paintCurves(QPainter& painter, const Schedule& schedule, double strength) const
{
    for (const Quantity quantity : {Quantity::LearningRate, Quantity::Momentum}) {
        QPen pen(faded(colourOf(quantity), strength), curveWidth);
        pen.setJoinStyle(Qt::RoundJoin);
        paintCurve(painter, schedule, quantity, pen);
    }
}

void MotionPainter::paintOne(QPainter& painter, const MotionFrame& frame) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, Sentences::tr("%1 = %2").arg(fromUtf8(m_motion.parameter()->key),
                                                    motionText(std::get<double>(frame.value))));
    paintFrame(painter);
    QPen own(m_theme.muted, 1);
    own.setDashPattern({4, 3});
    for (const Quantity quantity : {Quantity::LearningRate, Quantity::Momentum})
        paintCurve(painter, *m_motion.present().schedule, quantity, own);
    paintCurves(painter, *frame.schedule, 1);
    m_rail.paint(painter);
    m_rail.paintKnob(painter, frame.share, 1);
}

void MotionPainter::paintAll(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    if (m_motion.hasWords())
        return paintWords(painter);
    paintHead(painter, Sentences::tr("%1 values").arg(m_motion.stills().size()));
    m_rail.paint(painter);
    constexpr double least = 0.3;
    const auto stills = m_motion.stills();
    for (std::size_t i = 0; i < stills.size(); ++i) {
        const double part = static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(stills.size() - 1, 1));
        paintCurves(painter, *stills[i]->schedule, least + (1 - least) * part);
        m_rail.paintKnob(painter, stills[i]->share, least + (1 - least) * part);
    }
}

/// The present word's curve is solid, the others have a dash each; the head is the legend.
void MotionPainter::paintWords(QPainter& painter) const
{
    constexpr double sample = 22;
    constexpr double gap = 6;
    constexpr double size = 12;
    double x = m_head.left();
    std::size_t colour = 0;
    for (const MotionFrame* const frame : m_motion.stills()) {
        const bool own = sameValue(frame->value, m_motion.present().value);
        const std::optional<std::size_t> look = own ? std::nullopt : std::optional(colour++);
        for (const Quantity quantity : {Quantity::LearningRate, Quantity::Momentum})
            paintCurve(painter, *frame->schedule, quantity,
                       look ? variantPen(m_theme, *look, curveWidth) : QPen(colourOf(quantity), curveWidth));
        const bool* const flag = std::get_if<bool>(&frame->value);
        const QString word = flag ? (*flag ? Sentences::tr("on") : Sentences::tr("off"))
                                  : fromUtf8(valueText(frame->value, NumberStyle::Reader));
        paintSample(painter, {x, m_head.top(), sample, m_head.height()}, m_theme, look);
        painter.setFont(monoFont(size));
        painter.setPen(m_theme.text);
        const double width = painter.fontMetrics().horizontalAdvance(word);
        painter.drawText(QRectF(x + sample + gap, m_head.top(), width + 1, m_head.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, word);
        x += sample + width + 4 * gap;
    }
}

void MotionPainter::paintButton(QPainter& painter, bool playing) const
{
    constexpr double half = 5;
    const QPointF middle(m_head.right() - half - 1, m_head.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent);
    if (playing) {
        constexpr double bar = 3;
        painter.drawRect(QRectF(middle.x() - half + 1, middle.y() - half, bar, 2 * half));
        painter.drawRect(QRectF(middle.x() + half - bar - 1, middle.y() - half, bar, 2 * half));
    } else {
        painter.drawPolygon(QPolygonF{middle + QPointF(-half + 1, -half), middle + QPointF(half, 0),
                                      middle + QPointF(-half + 1, half)});
    }
}

}  // namespace onecycle::ui
