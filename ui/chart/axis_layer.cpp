// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/axis_layer.h"

#include "core/schedule/optimizers.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double gap = 8;            // between a tick text and the plot, at scale 1
constexpr double pixelsPerRow = 46;  // of the vertical axis
constexpr double pixelsPerColumn = 92;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::AxisLayer)
};

int atMost(double pixels, double each)
{
    return std::max(2, static_cast<int>(pixels / each));
}

std::vector<Tick> valueTicks(const ChartFrame& frame, double scale)
{
    const int most = atMost(frame.plot.height(), pixelsPerRow * scale);
    return frame.logY ? logTicks(frame.yMin, frame.yMax, most) : linearTicks(frame.yMin, frame.yMax, most);
}

QFont axisFont(const PictureOptions& options)
{
    return sansFont(11 * options.fontScale);
}

}  // namespace

double AxisLayer::leftMargin(const ChartFrame& frame, const PictureOptions& options)
{
    const QFontMetricsF metrics(axisFont(options));
    double widest = 0;
    for (const Tick& tick : valueTicks(frame, options.fontScale))
        widest = std::max(widest, metrics.horizontalAdvance(QString::fromStdString(tick.text)));
    return widest + (gap + 12) * options.fontScale;
}

void AxisLayer::update()
{
    m_labels.clear();
    m_titles.clear();
    m_grid.clear();
    m_font = axisFont(state().options);
    m_titleFont = sansFont(13 * state().options.fontScale, QFont::DemiBold);
    if (!state().schedule())
        return;
    addValues();
    addSteps();
    if (state().quantity == Quantity::LearningRate)
        addTop();
    addTitles();
}

void AxisLayer::addLabel(const QPointF& anchor, Qt::Alignment alignment, const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    QRectF rect(0, 0, metrics.horizontalAdvance(text), metrics.height());
    const double x = alignment & Qt::AlignRight     ? anchor.x() - rect.width()
                     : alignment & Qt::AlignHCenter ? anchor.x() - rect.width() / 2
                                                    : anchor.x();
    const double y = alignment & Qt::AlignBottom    ? anchor.y() - rect.height()
                     : alignment & Qt::AlignVCenter ? anchor.y() - rect.height() / 2
                                                    : anchor.y();
    rect.moveTo(std::clamp(x, 0.0, std::max(0.0, boundingRect().right() - rect.width() - 2)), y);
    (font == m_font ? m_labels : m_titles).push_back({rect, text});
}

void AxisLayer::addValues()
{
    const ChartFrame& frame = state().frame;
    for (const Tick& tick : valueTicks(frame, state().options.fontScale)) {
        const double y = std::round(frame.toY(tick.value)) + 0.5;
        if (!tick.text.empty())
            addLabel({frame.plot.left() - gap * state().options.fontScale, y}, Qt::AlignRight | Qt::AlignVCenter,
                     QString::fromStdString(tick.text), m_font);
        if (tick.major)
            m_grid.emplace_back(frame.plot.left(), y, frame.plot.right(), y);
    }
}

void AxisLayer::addSteps()
{
    const ChartFrame& frame = state().frame;
    const int most = atMost(frame.plot.width(), pixelsPerColumn * state().options.fontScale);
    for (const Tick& tick : linearTicks(frame.xMin, frame.xMax, most, TickKind::Whole)) {
        const double x = std::round(frame.toX(tick.value)) + 0.5;
        m_grid.emplace_back(x, frame.plot.top(), x, frame.plot.bottom());
        if (state().stepLabels && !tick.text.empty())
            addLabel({x, frame.plot.bottom() + gap * state().options.fontScale}, Qt::AlignHCenter | Qt::AlignTop,
                     QString::fromStdString(tick.text), m_font);
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

void AxisLayer::addTop()
{
    const ChartFrame& frame = state().frame;
    const TopAxis axis = topAxis();
    const double scale = state().options.fontScale;
    const int most = atMost(frame.plot.width(), pixelsPerColumn * scale);
    for (const Tick& tick : linearTicks(frame.xMin / axis.scale, frame.xMax / axis.scale, most))
        if (!tick.text.empty())
            addLabel({frame.toX(tick.value * axis.scale), frame.plot.top() - 4 * scale},
                     Qt::AlignHCenter | Qt::AlignBottom, QString::fromStdString(tick.text) + axis.suffix, m_font);
    const double titleY = m_labels.empty() ? frame.plot.top() : frame.plot.top() - 36 * scale;
    addLabel({frame.plot.right(), titleY}, Qt::AlignRight | Qt::AlignVCenter, axis.title, m_font);
}

void AxisLayer::addTitles()
{
    const ChartFrame& frame = state().frame;
    const double scale = state().options.fontScale;
    const bool lr = state().quantity == Quantity::LearningRate;
    const bool beta1 = momentumKind(state().snapshot->scheduleConfig.optimizer) == MomentumKind::Betas;
    const QString title = lr      ? Sentences::tr("Learning rate")
                          : beta1 ? Sentences::tr("beta1 (Adam's momentum)")
                                  : Sentences::tr("Momentum");
    const double above = lr ? 36 : 18;
    addLabel({frame.plot.left(), frame.plot.top() - above * scale}, Qt::AlignLeft | Qt::AlignVCenter, title,
             m_titleFont);
    if (state().stepLabels)
        addLabel({frame.plot.right(), frame.plot.bottom() + 30 * scale}, Qt::AlignRight | Qt::AlignVCenter,
                 Sentences::tr("step"), m_font);
}

void AxisLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setPen(QPen(state().theme().grid, 1));
    painter->drawLines(m_grid.data(), static_cast<int>(m_grid.size()));
    painter->setPen(QPen(state().theme().hairline, 1));
    if (state().schedule())
        painter->drawLine(state().frame.plot.bottomLeft() + QPointF(0, 0.5),
                          state().frame.plot.bottomRight() + QPointF(0, 0.5));
    painter->setPen(state().theme().muted);
    painter->setFont(m_font);
    for (const Label& label : m_labels)
        painter->drawText(label.rect, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, label.text);
    painter->setPen(state().theme().text);
    painter->setFont(m_titleFont);
    for (const Label& label : m_titles)
        painter->drawText(label.rect, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, label.text);
}

}  // namespace onecycle::ui
