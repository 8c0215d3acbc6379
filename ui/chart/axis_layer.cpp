// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/axis_layer.h"

#include "core/document/beside.h"
#include "core/schedule/time_ticks.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double gap = 8;            // between a tick text and the plot
constexpr double pixelsPerRow = 46;  // of the vertical axis
constexpr double pixelsPerColumn = 92;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::AxisLayer)
};

int atMost(double pixels, double each)
{
    return std::max(2, static_cast<int>(pixels / each));
}

std::vector<Tick> valueTicks(const ChartFrame& frame)
{
    const int most = atMost(frame.plot.height(), pixelsPerRow);
    return frame.logY ? logTicks(frame.yMin, frame.yMax, most) : linearTicks(frame.yMin, frame.yMax, most);
}

QFont axisFont(const PictureOptions& options)
{
    return options.font(11);
}

}  // namespace

double AxisLayer::leftMargin(const ChartFrame& frame, const PictureOptions& options)
{
    if (options.bare)
        return 0;
    const QFontMetricsF metrics(axisFont(options));
    double widest = 0;
    for (const Tick& tick : valueTicks(frame))
        widest = std::max(widest, metrics.horizontalAdvance(QString::fromStdString(tick.text)));
    return widest + gap + 12;
}

void AxisLayer::update()
{
    m_labels.clear();
    m_grid.clear();
    m_font = axisFont(state().options);
    if (!state().schedule() || state().collapsed || state().options.bare)
        return;
    addValues();
    addSteps();
    if (state().topAxis)
        addTop();
    if (state().topAxis && state().snapshot->view.stepsPerSecond)
        addWallClock(*state().snapshot->view.stepsPerSecond);
    if (state().stepLabels)
        addLabel({state().frame.plot.right(), state().frame.plot.bottom() + state().spacing.stepTitle},
                 Qt::AlignRight | Qt::AlignVCenter, stepTitle());
}

void AxisLayer::addLabel(const QPointF& anchor, Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics(m_font);
    QRectF rect(0, 0, metrics.horizontalAdvance(text), metrics.height());
    const double x = alignment & Qt::AlignRight     ? anchor.x() - rect.width()
                     : alignment & Qt::AlignHCenter ? anchor.x() - rect.width() / 2
                                                    : anchor.x();
    const double y = alignment & Qt::AlignBottom    ? anchor.y() - rect.height()
                     : alignment & Qt::AlignVCenter ? anchor.y() - rect.height() / 2
                                                    : anchor.y();
    // A wide label above the plot's corner makes room for the value that stands beside it.
    const double least = rect.height() + y < state().frame.plot.top() && (alignment & Qt::AlignHCenter)
                             ? state().frame.plot.left() - gap / 2
                             : 0;
    rect.moveTo(std::clamp(x, least, std::max(least, boundingRect().right() - rect.width() - 6)), y);
    m_labels.push_back({rect, text});
}

void AxisLayer::addValues()
{
    const ChartFrame& frame = state().frame;
    for (const Tick& tick : valueTicks(frame)) {
        const double y = state().options.snapped(frame.toY(tick.value));
        if (!tick.text.empty())
            addLabel({frame.plot.left() - gap, y}, Qt::AlignRight | Qt::AlignVCenter,
                     QString::fromStdString(tick.text));
        if (tick.major)
            m_grid.emplace_back(frame.plot.left(), y, frame.plot.right(), y);
    }
}

void AxisLayer::addSteps()
{
    const ChartFrame& frame = state().frame;
    const int most = atMost(frame.plot.width(), pixelsPerColumn);
    for (const Tick& tick : linearTicks(frame.xMin, frame.xMax, most, TickKind::Whole)) {
        const double x = state().options.snapped(frame.toX(tick.value));
        m_grid.emplace_back(x, frame.plot.top(), x, frame.plot.bottom());
        if (state().stepLabels && !tick.text.empty())
            addLabel({x, frame.plot.bottom() + gap}, Qt::AlignHCenter | Qt::AlignTop,
                     QString::fromStdString(tick.text));
    }
}

AxisLayer::TopAxis AxisLayer::topAxis() const
{
    const ScheduleConfig& config = state().snapshot->scheduleConfig;
    if (config.stepsPerEpoch && *config.stepsPerEpoch > 0)
        return {*config.stepsPerEpoch, Sentences::tr("epoch"), {}};
    return {static_cast<double>(state().schedule()->totalSteps()) / 100, Sentences::tr("share of the run"),
            QStringLiteral(" %")};
}

/// Whose steps they are, where schedules of other lengths are stretched to lie beside the active one.
QString AxisLayer::stepTitle() const
{
    const auto others = besides(*state().snapshot);
    const bool stretched = std::ranges::any_of(others, [](const Beside& beside) { return beside.stretch != 1; });
    switch (stretched ? state().snapshot->view.compareBy : CompareBy::Step) {
    case CompareBy::Epoch: return Sentences::tr("step, the others at the same epoch");
    case CompareBy::Share: return Sentences::tr("step, the others at the same share of their run");
    case CompareBy::Step: break;
    }
    return Sentences::tr("step");
}

void AxisLayer::addTop()
{
    const ChartFrame& frame = state().frame;
    const TopAxis axis = topAxis();
    const int most = atMost(frame.plot.width(), pixelsPerColumn);
    for (const Tick& tick : linearTicks(frame.xMin / axis.scale, frame.xMax / axis.scale, most))
        if (!tick.text.empty())
            addLabel({frame.toX(tick.value * axis.scale), frame.plot.top() - 4}, Qt::AlignHCenter | Qt::AlignBottom,
                     QString::fromStdString(tick.text) + axis.suffix);
    if (!state().snapshot->view.stepsPerSecond)
        addLabel({frame.plot.right(), frame.plot.top() - state().spacing.legendAboveFirst},
                 Qt::AlignRight | Qt::AlignVCenter, axis.title);
    else  // two rows: each has its title at its left
        addLabel({frame.plot.left() - 14, frame.plot.top() - 4}, Qt::AlignRight | Qt::AlignBottom,
                 axis.suffix.isEmpty() ? axis.title : Sentences::tr("run"));
}

void AxisLayer::addWallClock(double stepsPerSecond)
{
    const ChartFrame& frame = state().frame;
    const int most = atMost(frame.plot.width(), pixelsPerColumn);
    const QFontMetricsF metrics(m_font);
    double free = 0;  // long ones, of a late hour seen closely, leave every other one out
    for (const Tick& tick : timeTicks(frame.xMin / stepsPerSecond, frame.xMax / stepsPerSecond, most)) {
        const double half = metrics.horizontalAdvance(QString::fromStdString(tick.text)) / 2;
        const double x = frame.toX(tick.value * stepsPerSecond);
        if (x - half < free)
            continue;
        free = x + half + gap;
        addLabel({x, frame.plot.top() - 4 - state().spacing.wallClockRow}, Qt::AlignHCenter | Qt::AlignBottom,
                 QString::fromStdString(tick.text));
    }
    addLabel({frame.plot.left() - 14, frame.plot.top() - 4 - state().spacing.wallClockRow},
             Qt::AlignRight | Qt::AlignBottom, Sentences::tr("time"));
}

void AxisLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setPen(QPen(state().theme().grid, state().options.hairline()));
    painter->drawLines(m_grid.data(), static_cast<int>(m_grid.size()));
    painter->setPen(QPen(state().theme().hairline, state().options.hairline()));
    if (state().schedule() && !state().collapsed) {
        const double y = state().options.snapped(state().frame.plot.bottom());
        painter->drawLine(QPointF(state().frame.plot.left(), y), QPointF(state().frame.plot.right(), y));
    }
    painter->setPen(state().theme().muted);
    painter->setFont(m_font);
    for (const ChartText& label : m_labels)
        painter->drawText(label.rect, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, label.text);
}

}  // namespace onecycle::ui
