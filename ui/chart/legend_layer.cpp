// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/legend_layer.h"

#include "core/schedule/optimizers.h"
#include "core/schedule/summary.h"
#include "ui/chart/curve_choice.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double sampleWidth = 22;
constexpr double gap = 8;
constexpr double entryGap = 16;
constexpr double axisTitleWidth = 96;    // at the right end of the row of the upper axis
constexpr std::size_t mostEntries = 40;  // no row has room for more

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::LegendLayer)
};

}  // namespace

QString LegendLayer::title() const
{
    const ScheduleConfig& config = state().snapshot->scheduleConfig;
    switch (state().quantity) {
    case Quantity::LearningRate: return Sentences::tr("Learning rate");
    case Quantity::Momentum:
        return momentumKind(config.optimizer) == MomentumKind::Betas ? Sentences::tr("beta1 (Adam's momentum)")
                                                                     : Sentences::tr("Momentum");
    case Quantity::EffectiveStep: break;
    }
    if (!state().collapsed)
        return Sentences::tr("Effective step lr / (1 − m)");
    return hasEffectiveStep(config) ? Sentences::tr("No effective step: cycle_momentum is off.")
                                    : Sentences::tr("No effective step: it is SGD’s; Adam’s does not grow with beta1.");
}

void LegendLayer::update()
{
    m_entries.clear();
    m_titleFont = state().options.font(13, QFont::DemiBold);
    m_font = state().options.font(13);
    const Schedule* const schedule = state().schedule();
    if (!schedule || !state().options.legend)
        return;
    // The values give way first, then the last entries.
    if (!fill(Values::All) && !fill(Values::Selected) && !fill(Values::None))
        trim();
}

bool LegendLayer::fill(Values values)
{
    m_entries.clear();
    m_more = {};
    const Schedule& schedule = *state().schedule();
    const bool several = schedule.groupCount() > 1;
    const bool reason = state().collapsed && state().quantity == Quantity::EffectiveStep;
    add(title(), {}, !state().collapsed, values != Values::None && !several && !reason);
    const auto& names = state().snapshot->scheduleConfig.groups;
    for (std::size_t group = 0; several && !state().collapsed && group < std::min(names.size(), mostEntries); ++group)
        add(QString::fromStdString(names[group]), group, state().shows(group),
            values == Values::All || (values == Values::Selected && group == state().group()));
    return m_entries.back().rect.right() <= rightEdge() && names.size() <= mostEntries;
}

void LegendLayer::trim()
{
    const QFontMetricsF metrics(m_font);
    const auto groups = state().schedule()->groupCount();
    while (m_entries.size() > 1) {
        const QString more = Sentences::tr("+ %1 more").arg(groups + 1 - m_entries.size());
        const QRectF& last = m_entries.back().rect;
        const double right = last.right() + entryGap + metrics.horizontalAdvance(more);
        if (last.right() <= rightEdge() && (m_entries.size() > groups || right <= rightEdge()))
            break;
        m_entries.pop_back();
    }
    if (m_entries.size() > groups)
        return;
    m_more.text = Sentences::tr("+ %1 more").arg(groups + 1 - m_entries.size());
    m_more.rect = QRectF(m_entries.back().rect.right() + entryGap, m_entries.back().rect.top(),
                         metrics.horizontalAdvance(m_more.text), m_entries.back().rect.height());
}

double LegendLayer::rightEdge() const
{
    return state().frame.plot.right() - (state().topAxis ? axisTitleWidth : 0);
}

void LegendLayer::add(const QString& name, std::optional<std::size_t> group, bool shown, bool withValue)
{
    const ChartFrame& frame = state().frame;
    const QFontMetricsF metrics(group ? m_font : m_titleFont);
    Entry entry{{}, name, group, shown, 0, 0};
    entry.nameWidth = metrics.horizontalAdvance(name);
    if (withValue && state().options.interactive)
        entry.valueWidth = QFontMetricsF(m_font).horizontalAdvance(QStringLiteral("0.0000000"));
    const double x = m_entries.empty() ? frame.plot.left() : m_entries.back().rect.right() + entryGap;
    const double width = sampleWidth + gap + (entry.valueWidth > 0 ? gap : 0) + entry.nameWidth + entry.valueWidth;
    const PictureSpacing& spacing = state().spacing;
    const double above = state().collapsed ? 13
                         : state().topAxis ? spacing.legendAboveFirst +
                                                 (state().snapshot->view.stepsPerSecond ? spacing.wallClockRow : 0)
                                           : spacing.legendAbove;
    const double height = 22;
    entry.rect = {x, frame.plot.top() - above - height / 2, width, height};
    m_entries.push_back(entry);
}

std::vector<ChartText> LegendLayer::texts() const
{
    std::vector<ChartText> all;
    for (const Entry& entry : m_entries)
        all.push_back({entry.rect.adjusted(0, 3, 0, -3), entry.name});
    if (!m_more.text.isEmpty())
        all.push_back({m_more.rect.adjusted(0, 3, 0, -3), m_more.text});
    return all;
}

const LegendLayer::Entry* LegendLayer::entryAt(const QPointF& point) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry& entry) { return entry.rect.contains(point); });
    if (found == m_entries.end() || !state().schedule())
        return nullptr;
    const bool alone = !state().schedule()->cyclesMomentum();
    return !found->group && state().quantity == Quantity::LearningRate && alone ? nullptr : &*found;
}

ViewState LegendLayer::toggled(const Entry& entry) const
{
    ViewState view = state().snapshot->view;
    if (!entry.group)
        return withCurve(*state().snapshot, state().quantity, !entry.shown);
    if (std::erase(view.hiddenGroups, *entry.group) == 0)
        view.hiddenGroups.insert(std::ranges::lower_bound(view.hiddenGroups, *entry.group), *entry.group);
    return view;
}

QString LegendLayer::valueOf(const Entry& entry) const
{
    const Schedule* const schedule = state().schedule();
    const auto& step = state().attention.step;
    if (!schedule || !step || *step > static_cast<double>(schedule->totalSteps()) || entry.valueWidth == 0 ||
        !entry.shown)
        return {};
    return readable(state().valueAt(*state().attention.step, entry.group.value_or(state().group())));
}

void LegendLayer::drawSample(QPainter& painter, const Entry& entry) const
{
    const bool front = !entry.group || *entry.group == state().group();
    QPen pen(front ? state().curveColour() : state().theme().muted, state().options.curveWidth * (front ? 1 : 0.7));
    if (const auto dashes = dashesOf(state().quantity); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    pen.setCapStyle(Qt::FlatCap);
    painter.setOpacity(entry.shown ? 1 : 0.35);
    painter.setPen(pen);
    const double y = std::round(entry.rect.center().y()) + 0.5;
    painter.drawLine(QPointF(entry.rect.left(), y), QPointF(entry.rect.left() + sampleWidth, y));
    painter.setOpacity(1);
}

void LegendLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!m_more.text.isEmpty()) {
        painter->setFont(m_font);
        painter->setPen(state().theme().muted);
        painter->drawText(m_more.rect, Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, m_more.text);
    }
    for (const Entry& entry : m_entries) {
        drawSample(*painter, entry);
        QRectF place = entry.rect.adjusted(sampleWidth + gap, 0, 0, 0);
        QFont font = entry.group ? m_font : m_titleFont;
        font.setStrikeOut(!entry.shown && state().quantity != Quantity::EffectiveStep);
        painter->setFont(font);
        painter->setPen(entry.shown ? state().theme().text : state().theme().muted);
        painter->drawText(place, Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, entry.name);
        if (const QString value = valueOf(entry); !value.isEmpty()) {
            place.setLeft(place.left() + entry.nameWidth + gap);
            painter->setFont(m_font);
            painter->setPen(entry.group && *entry.group != state().group() ? state().theme().muted
                                                                           : state().curveColour());
            painter->drawText(place, Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, value);
        }
    }
}

}  // namespace onecycle::ui
