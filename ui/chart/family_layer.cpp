// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/family_layer.h"

#include "ui/chart/curve_path.h"
#include "ui/chart/label_place.h"
#include "ui/chart/line_clip.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace onecycle::ui {
namespace {

constexpr int sites = 48;      // along the curves, where a label may stand
constexpr double apart = 5;    // pixels from the next curve
constexpr double padding = 2;  // of a label
constexpr float groundStrength = 0.82F;
constexpr double thin = 0.6;

QColor blended(const QColor& from, const QColor& to, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return {channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue())};
}

bool crosses(const QPainterPath& path, const QRectF& rect)
{
    for (int i = 1; i < path.elementCount(); ++i)
        if (path.elementAt(i).isLineTo() && clipped({path.elementAt(i - 1), path.elementAt(i)}, rect))
            return true;
    return false;
}

QFont labelFont(const ChartState& state, bool chosen)
{
    return state.options.font(11, chosen ? QFont::DemiBold : QFont::Normal);
}

}  // namespace

QColor rampColour(const QColor& colour, const Theme& theme, double share)
{
    constexpr double pale = 0.42;
    constexpr double strong = 0.5;
    const QColor near = blended(colour, theme.panel, pale);
    const QColor far = blended(colour, theme.text, strong);
    return blended(near, far, share);
}

void FamilyLayer::update()
{
    m_members.clear();
    m_chosen.clear();
    if (!state().schedule() || state().collapsed || !state().options.curves || state().options.curves->labels.isEmpty())
        return;
    const Snapshot& snapshot = *state().snapshot;
    const auto& entries = snapshot.value.schedules;
    const ScheduleEntry& active = snapshot.value.activeEntry();
    const double last = std::max<double>(1, static_cast<double>(entries.size()) - 1);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Schedule* const schedule = snapshot.schedules[i].get();
        if (!schedule || (state().quantity != Quantity::LearningRate && !schedule->cyclesMomentum()))
            continue;
        const std::size_t group = std::min(state().group(), schedule->groupCount() - 1);
        Member member{schedule, static_cast<double>(i) / last, &entries[i] == &active, {}, {}, {}};
        member.path = curvePath(polyline(*schedule, state().quantity, group, fineViewport(state())), state().frame);
        member.text.text = state().options.curves->labels.value(static_cast<qsizetype>(i));
        if (member.chosen)
            m_chosen = member.path;
        if (!member.path.isEmpty())
            m_members.push_back(std::move(member));
    }
    findSites();
}

double FamilyLayer::valueOf(const Member& member, double step, Quantity quantity) const
{
    if (step >= static_cast<double>(member.schedule->totalSteps()))
        return std::numeric_limits<double>::quiet_NaN();
    const std::size_t group = std::min(state().group(), member.schedule->groupCount() - 1);
    const StepValue value = member.schedule->valueAt(step, group);
    switch (quantity) {
    case Quantity::LearningRate: return value.lr;
    case Quantity::Momentum: return value.momentum;
    case Quantity::EffectiveStep: break;
    }
    return value.lr / (1 - value.momentum);
}

/// Where on its curve a label may stand, the places that are farthest from the other curves first.
void FamilyLayer::findSites()
{
    const ChartFrame& frame = state().frame;
    m_lrDiffers = false;
    for (int number = 1; number < sites; ++number) {
        const double step = frame.xMin + (frame.xMax - frame.xMin) * number / sites;
        std::vector<double> heights;
        for (const Member& member : m_members) {
            heights.push_back(frame.toY(valueOf(member, step, state().quantity)));
            m_lrDiffers |= valueOf(member, step, Quantity::LearningRate) !=
                           valueOf(m_members.front(), step, Quantity::LearningRate);
        }
        for (std::size_t i = 0; i < heights.size(); ++i) {
            const QPointF point(frame.toX(step), heights[i]);
            double distance = frame.plot.height();
            for (std::size_t other = 0; other < heights.size(); ++other)
                if (other != i && std::isfinite(heights[other]))
                    distance = std::min(distance, std::abs(heights[other] - heights[i]));
            if (std::isfinite(heights[i]) && frame.plot.contains(point) && distance >= apart)
                m_members[i].sites.push_back({point, distance});
        }
    }
    for (Member& member : m_members)
        std::ranges::stable_sort(member.sites, std::greater{}, &Site::distance);
}

/// The chosen one first, then the ends. The chart of the learning rates says it for the others.
void FamilyLayer::label(LabelPlacer& placer)
{
    for (Member& member : m_members)
        member.text.rect = {};
    if (!state().options.annotations || (state().quantity != Quantity::LearningRate && m_lrDiffers))
        return;
    const auto rank = [](const Member* member) {
        return member->chosen ? 0 : member->share == 0 || member->share == 1 ? 1 : 2;
    };
    std::vector<Member*> order;
    for (Member& member : m_members)
        order.push_back(&member);
    std::ranges::stable_sort(order, {}, rank);
    std::vector<QRectF> taken;
    for (Member* const member : order)
        if (member->chosen)
            placeBeside(*member, taken, placer);
        else
            place(*member, taken);
    for (const QRectF& rect : taken)
        placer.keepClear(rect.center(), rect.width() / 2);
}

/// The bold curve is drawn over this layer: its label stands beside it.
void FamilyLayer::placeBeside(Member& member, std::vector<QRectF>& taken, LabelPlacer& placer)
{
    if (member.sites.empty())
        return;
    const QFontMetricsF metrics(labelFont(state(), true));
    constexpr double gap = 6;
    member.text.rect = placer.place(member.sites.front().point,
                                    {metrics.horizontalAdvance(member.text.text), metrics.height()}, gap);
    if (!member.text.rect.isNull())
        taken.push_back(member.text.rect);
}

/// On the curve, as contour lines are labelled.
void FamilyLayer::place(Member& member, std::vector<QRectF>& taken)
{
    const QFontMetricsF metrics(labelFont(state(), member.chosen));
    const QSizeF size(metrics.horizontalAdvance(member.text.text) + 2 * padding, metrics.height());
    for (const Site& site : member.sites) {
        const QRectF rect(site.point - QPointF(size.width(), size.height()) / 2, size);
        const auto meets = [&rect](const QRectF& other) { return other.intersects(rect); };
        if (!state().frame.plot.contains(rect) || std::ranges::any_of(taken, meets) || crosses(m_chosen, rect))
            continue;
        member.text.rect = rect;
        taken.push_back(rect);
        return;
    }
}

QPainterPath FamilyLayer::lines() const
{
    QPainterPath all;
    for (const Member& member : m_members)
        all.addPath(member.path);
    return all;
}

std::vector<ChartText> FamilyLayer::texts() const
{
    std::vector<ChartText> all;
    for (const Member& member : m_members)
        if (!member.text.rect.isNull())
            all.push_back(member.text);
    return all;
}

void FamilyLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    for (const Member& member : m_members) {
        if (member.path == m_chosen)  // between its dashes another curve would show
            continue;
        painter->setPen(
            QPen(rampColour(state().curveColour(), state().theme(), member.share), state().options.curveWidth * thin));
        painter->drawPath(member.path);
    }
    QColor ground = state().theme().panel;
    ground.setAlphaF(groundStrength);
    for (const Member& member : m_members) {
        if (member.text.rect.isNull())
            continue;
        if (!member.chosen)
            painter->fillRect(member.text.rect, ground);
        painter->setPen(member.chosen ? state().curveColour() : state().theme().text);
        painter->setFont(labelFont(state(), member.chosen));
        painter->drawText(member.text.rect, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, member.text.text);
    }
    painter->restore();
}

}  // namespace onecycle::ui
