// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/playhead_layer.h"

#include "ui/controls/field_frame.h"

#include <QPainter>

#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double flagWidth = 13;
constexpr double flagHeight = 12;
constexpr double reach = 5;  // of a hand, beside the line
constexpr double dotArm = 5;

}  // namespace

/// None where the playhead is not in the view.
std::optional<double> PlayheadLayer::lineX() const
{
    const auto& playhead = state().attention.playhead;
    if (!state().schedule() || state().collapsed || !state().options.interactive || !playhead ||
        playhead->step > state().schedule()->totalSteps())
        return {};
    const double x = std::round(state().frame.toX(static_cast<double>(playhead->step)));
    if (x < state().frame.plot.left() - 1 || x > state().frame.plot.right() + 1)
        return {};
    return x;
}

/// On the side of the line where there is room.
QRectF PlayheadLayer::flag(double x) const
{
    const QRectF& plot = state().frame.plot;
    const bool left = x + flagWidth > plot.right();
    return {left ? x - flagWidth : x, plot.top(), flagWidth, flagHeight};
}

/// The scheduler cannot go on from here.
bool PlayheadLayer::hasRaised() const
{
    const Playhead& at = *state().attention.playhead;
    return at.stage == LoopStage::SchedulerStep && !state().schedule()->at(at.step + 1, state().group());
}

bool PlayheadLayer::isAt(const QPointF& position) const
{
    const auto x = lineX();
    const QRectF& plot = state().frame.plot;
    if (!x || position.y() < plot.top() || position.y() > plot.bottom())
        return false;
    return std::abs(position.x() - *x) <= reach || (state().topAxis && flag(*x).contains(position));
}

void PlayheadLayer::setFocused(bool focused)
{
    if (focused == m_focused)
        return;
    m_focused = focused;
    QGraphicsItem::update();
}

void PlayheadLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const auto x = lineX();
    if (!x)
        return;
    const ChartFrame& frame = state().frame;
    const QColor colour = hasRaised() ? state().theme().errorText : state().theme().text;
    painter->save();
    painter->setOpacity(state().strength());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(QPointF(*x, frame.plot.top()), QPointF(*x, frame.plot.bottom()));
    if (state().topAxis) {
        const QRectF rect = flag(*x);
        const double tip = rect.left() < *x ? rect.left() : rect.right();
        painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(state().theme().panel);  // a text that lies there can be read
        painter->drawPolygon(
            QPolygonF({QPointF(*x, rect.top() + 1), QPointF(tip, rect.center().y()), QPointF(*x, rect.bottom())}));
        if (m_focused)
            paintFocusRing(*painter, rect.adjusted(-4, -4, 4, 4), 4, state().theme().accent);
    }
    const auto step = static_cast<double>(state().attention.playhead->step);
    const double value = state().valueAt(step, state().group());
    const QPointF dot(*x, frame.toY(value));
    if (std::isfinite(value) && dot.y() >= frame.plot.top() && dot.y() <= frame.plot.bottom() &&
        state().shows(state().group())) {
        painter->setPen(QPen(state().theme().panel, 1.5));
        painter->setBrush(state().curveColour());
        painter->drawPolygon(QPolygonF({dot + QPointF(0, -dotArm), dot + QPointF(dotArm, 0), dot + QPointF(0, dotArm),
                                        dot + QPointF(-dotArm, 0)}));
    }
    painter->restore();
}

}  // namespace onecycle::ui
