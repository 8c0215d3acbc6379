// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_handles.h"

#include "core/parameters/handle_nudge.h"
#include "ui/chart/free_handle.h"
#include "ui/chart/handle_accessible.h"
#include "ui/chart/handle_layer.h"
#include "ui/chart/handle_text.h"
#include "ui/chart/in_place_edit.h"
#include "ui/chart/plot_zoom.h"
#include "ui/chart/schedule_chart.h"
#include "ui/chart/schedule_picture.h"
#include "ui/chart/schedule_view.h"
#include "ui/text/translate.h"
#include "ui/text/typed_number.h"

#include <algorithm>

namespace onecycle::ui {

ChartHandles::ChartHandles(ScheduleView& view, InPlaceEdit& inPlace) : QObject(&view), m_view(view), m_inPlace(inPlace)
{}

std::vector<HandleKind> ChartHandles::kinds() const
{
    std::vector<HandleKind> all;
    for (const ScheduleChart* const chart : m_view.picture().charts())
        for (const HandleLayer::Spot& spot : chart->handleLayer().spots())
            all.push_back(spot.handle.kind);
    return all;
}

std::optional<Handle> ChartHandles::handle(HandleKind kind) const
{
    const Snapshot& snapshot = m_view.snapshot();
    if (!snapshot.buildable)
        return std::nullopt;
    const auto any = handleOf(kind, *snapshot.schedule, snapshot.scheduleConfig, m_view.group());
    return any ? freeHandle(*any, snapshot) : std::nullopt;
}

QRect ChartHandles::rect(HandleKind kind) const
{
    constexpr double reach = 8;
    for (const ScheduleChart* const chart : m_view.picture().charts())
        if (const auto* const spot = chart->handleLayer().spotOf(kind))
            return QRectF(spot->at.x() - reach, spot->at.y() - reach, 2 * reach, 2 * reach).toAlignedRect();
    return {};
}

std::string ChartHandles::focusedParameter() const
{
    return m_focused ? std::string(handleKey(*m_focused, *m_focused == HandleKind::SecondBoundary)) : std::string();
}

void ChartHandles::setFocused(std::optional<HandleKind> kind, bool ring)
{
    m_focused = kind;
    m_view.showFocus(ring);
    Attention attention = m_view.attention();
    attention.handle = kind;
    attention.parameter = focusedParameter();
    attention.obstacle = {};
    m_view.point(attention);
    if (kind)
        sendHandleFocused(m_view, *kind);
}

void ChartHandles::showRing(bool ring)
{
    for (ScheduleChart* const chart : m_view.picture().charts())
        chart->handleLayer().setFocused(ring ? m_focused : std::nullopt);
}

void ChartHandles::type(HandleKind kind)
{
    if (!handle(kind))
        return;
    QList<InPlaceEdit::Field> fields;
    std::vector<bool> axes;
    for (const bool alongX : {false, true})
        if (const auto key = handleKey(kind, alongX); !key.empty() && mayChange(m_view.snapshot(), key)) {
            const QString name = fromUtf8(key);
            fields += {QStringLiteral("inPlace.") + name, name,
                       exactText(handleNumber(m_view.snapshot().config(), m_view.group(), kind, alongX))};
            axes.push_back(alongX);
        }
    m_inPlace.open(rect(kind).center(), fields,
                   [this, kind, axes](const QStringList& texts) { return take(kind, axes, texts); });
}

QString ChartHandles::take(HandleKind kind, const std::vector<bool>& axes, const QStringList& texts)
{
    Edit edit{{}, toUtf8(tr("type the %1").arg(handleName(kind))), 0};
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const QString& text = texts[static_cast<qsizetype>(i)];
        const auto number = readNumber(text);
        if (!number)
            return fromUtf8(handleKey(kind, axes[i])) + QStringLiteral(": ") + unreadableSentence(text);
        if (!sameBits(*number, handleNumber(m_view.snapshot().config(), m_view.group(), kind, axes[i])))
            edit.assignments.push_back({std::string(handleKey(kind, axes[i])), *number, m_view.group()});
    }
    Q_EMIT m_view.proposed(edit);
    return {};
}

void ChartHandles::setNumber(HandleKind kind, bool alongX, double number)
{
    const std::string key(handleKey(kind, alongX));
    Q_EMIT m_view.proposed({{{key, number, m_view.group()}}, toUtf8(tr("set %1").arg(fromUtf8(key))), 0});
}

void ChartHandles::follow(HandleKind kind)
{
    const auto now = handle(kind);
    if (!now)
        return;
    const ChartFrame& frame = m_view.picture().chartOf(now->quantity).state().frame;
    const QPointF at = frame.toPixel(now->x, now->y);
    if (!frame.plot.adjusted(-1, -1, 1, 1).contains(at))
        m_view.picture().follow(now->quantity, {std::clamp(now->x, 0.0, m_view.totalSteps()), now->y});
    announce(kind);
}

void ChartHandles::reveal(HandleKind kind)
{
    const auto now = handle(kind);
    if (!now || !rect(kind).isNull())
        return;
    const ChartFrame& frame = m_view.picture().chartOf(now->quantity).state().frame;
    const ViewState view = showingStep(m_view.snapshot().view, now->x, m_view.axisEnd());
    m_view.look(showingValue(view, now->quantity, frame, now->y), true);
}

void ChartHandles::announce(HandleKind kind)
{
    sendHandleChanged(m_view, kind);
}

}  // namespace onecycle::ui
