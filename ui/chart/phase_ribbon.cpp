// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/phase_ribbon.h"

#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace onecycle::ui {
namespace {

constexpr double litEdge = 1;  // around the phase that is pointed at

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::PhaseRibbon)
};

QString nameOf(PhaseKind kind)
{
    return QCoreApplication::translate("core", phaseName(kind).source);
}

/// From the fullest text to none.
QStringList forms(const PhaseSpan& span)
{
    const QString number = QString::number(span.index + 1);
    const QString name = nameOf(span.kind);
    const QString steps = span.steps == 1
                              ? Sentences::tr("1 step")
                              : Sentences::tr("%1 steps").arg(readableCount(static_cast<double>(span.steps)));
    return {Sentences::tr("%1 · %2, %3").arg(number, name, steps), Sentences::tr("%1 · %2").arg(number, name), name,
            number};
}

}  // namespace

PhaseRibbon::PhaseRibbon(QGraphicsItem* parent, const ChartState& state) : QGraphicsItem(parent), m_state(state) {}

void PhaseRibbon::place(const QRectF& rect)
{
    if (rect != m_rect)
        prepareGeometryChange();
    m_rect = rect;
    m_segments.clear();
    m_font = m_state.options.font(11, QFont::DemiBold);
    if (!m_state.schedule() || !m_state.options.phases || m_state.options.bare)
        return;
    const QFontMetricsF metrics(m_font);
    for (const PhaseSpan& span : phaseSpans(*m_state.schedule(), m_state.frame)) {
        Segment segment{{span.left, rect.top(), std::max(3.0, span.right - span.left - 2), rect.height()},
                        span.kind,
                        {},
                        span.index};
        for (const QString& text : forms(span))
            if (metrics.horizontalAdvance(text) + 12 <= segment.rect.width()) {
                segment.text = text;
                break;
            }
        m_segments.push_back(segment);
    }
    update();
}

std::optional<std::size_t> PhaseRibbon::phaseAt(const QPointF& position) const
{
    for (const Segment& segment : m_segments)
        if (segment.rect.contains(position))
            return segment.index;
    return std::nullopt;
}

void PhaseRibbon::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(m_state.strength());
    painter->setFont(m_font);
    for (const Segment& segment : m_segments) {
        const bool lit = m_state.attention.phase == segment.index;
        painter->setPen(lit ? QPen(m_state.theme().muted, litEdge) : QPen(Qt::NoPen));
        painter->setBrush(bandColour(segment.kind, m_state.theme()));
        painter->drawRoundedRect(segment.rect, 4, 4);
        painter->setPen(m_state.theme().text);
        painter->drawText(segment.rect, Qt::AlignCenter | Qt::TextSingleLine, segment.text);
    }
    painter->restore();
}

}  // namespace onecycle::ui
