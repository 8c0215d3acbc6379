// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/once_per_epoch_layer.h"

#include "core/budget/budget_reach.h"
#include "core/document/budget_edit.h"
#include "ui/chart/curve_path.h"
#include "ui/chart/label_place.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double broad = 2.4;      // curves wide
constexpr double strength = 0.45;  // the curve itself stays to be seen
constexpr double labelAt = 0.16;   // of the height, from the top

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::OncePerEpochLayer)
};

}  // namespace

void OncePerEpochLayer::update()
{
    m_travelled = {};
    m_end = {};
    m_text = {};
    const Schedule* const schedule = state().schedule();
    if (!schedule || state().collapsed || !state().snapshot->view.oncePerEpoch || !state().shows(state().group()))
        return;
    const auto steps = stepsOncePerEpoch(budgetOf(state().snapshot->value).epochs, *schedule);
    if (!steps)
        return;
    const auto first = static_cast<double>(schedule->firstStep());
    trace(first, first + static_cast<double>(*steps - 1));
    m_text.text = Sentences::tr("once per epoch: %1 of %2 steps")
                      .arg(readableCount(static_cast<double>(*steps)),
                           readableCount(static_cast<double>(schedule->totalSteps() - schedule->firstStep())));
}

void OncePerEpochLayer::trace(double first, double last)
{
    const ChartFrame& frame = state().frame;
    Viewport part = fineViewport(state());
    part.xMin = std::max(part.xMin, first);
    part.xMax = std::min(part.xMax, last);
    part.width = std::max(1.0, state().options.scale * (frame.toX(part.xMax) - frame.toX(part.xMin)));
    if (part.xMin < part.xMax)
        m_travelled = curvePath(polyline(*state().schedule(), state().quantity, state().group(), part), frame);
    if (last >= frame.xMin && last <= frame.xMax)
        m_end = QLineF(frame.toX(last), frame.plot.top(), frame.toX(last), frame.plot.bottom());
}

void OncePerEpochLayer::label(LabelPlacer& placer)
{
    m_text.rect = {};
    if (m_end.isNull() || (state().quantity != Quantity::LearningRate && !state().snapshot->view.hideLr))
        return;  // one chart says it for all
    m_font = state().options.font(11, QFont::DemiBold);
    const QFontMetricsF metrics(m_font);
    m_text.rect = placer.place(m_end.pointAt(labelAt), {metrics.horizontalAdvance(m_text.text), metrics.height()}, 8);
}

QPainterPath OncePerEpochLayer::lines() const
{
    QPainterPath line;
    if (!m_end.isNull()) {
        line.moveTo(m_end.p1());
        line.lineTo(m_end.p2());
    }
    return line;
}

std::vector<ChartText> OncePerEpochLayer::texts() const
{
    return m_text.rect.isNull() ? std::vector<ChartText>{} : std::vector{m_text};
}

void OncePerEpochLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_travelled.isEmpty() && m_end.isNull())
        return;
    const QColor colour = state().theme().warningText;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setOpacity(state().strength() * strength);
    painter->setPen(QPen(colour, state().options.curveWidth * broad, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter->drawPath(m_travelled);
    painter->setOpacity(state().strength());
    painter->setPen(QPen(colour, 1.5, Qt::DashLine));
    if (!m_end.isNull())
        painter->drawLine(m_end);
    if (!m_text.rect.isNull()) {
        painter->setFont(m_font);
        painter->drawText(m_text.rect, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, m_text.text);
    }
    painter->restore();
}

}  // namespace onecycle::ui
