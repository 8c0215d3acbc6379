// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/plane_axes.h"

#include "core/schedule/optimizers.h"
#include "core/schedule/ticks.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double side = 16;          // around everything
constexpr double titleHeight = 30;   // above the plot
constexpr double gap = 6;            // between a tick text and the plot
constexpr double pixelsPerRow = 46;  // of the momentum's axis
constexpr double pixelsPerColumn = 62;
constexpr double highest = 1.3;  // times the width: beyond, a picture of two quantities is only stretched
constexpr double axisPixels = 11;
constexpr double titlePixels = 13;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::PlaneAxes)
};

int atMost(double pixels, double each)
{
    return std::max(2, static_cast<int>(pixels / each));
}

std::vector<Tick> momentumTicks(const PlaneFrame& frame)
{
    return linearTicks(frame.momentumMin, frame.momentumMax, atMost(frame.plot.height(), pixelsPerRow));
}

std::vector<Tick> rateTicks(const PlaneFrame& frame)
{
    const int most = atMost(frame.plot.width(), pixelsPerColumn);
    return frame.logLr ? logTicks(frame.lrMin, frame.lrMax, most) : linearTicks(frame.lrMin, frame.lrMax, most);
}

double widest(const std::vector<Tick>& ticks, const QFontMetricsF& metrics)
{
    double width = 0;
    for (const Tick& tick : ticks)
        width = std::max(width, metrics.horizontalAdvance(fromUtf8(tick.text)));
    return width;
}

}  // namespace

PlaneAxes::PlaneAxes(const Snapshot& snapshot, const QRectF& bounds)
{
    const QFontMetricsF metrics(sansFont(axisPixels));
    const QRectF inner = bounds.adjusted(side, side, -side, -side);
    const double bottom = 2 * metrics.height() + 2 * gap;
    QRectF plot = inner.adjusted(0, titleHeight, 0, -bottom);
    m_frame = planeFrame(*snapshot.schedule, snapshot.view.logLr, plot);
    plot.setLeft(std::round(plot.left() + widest(momentumTicks(m_frame), metrics) + gap));
    plot.setHeight(std::min(plot.height(), highest * plot.width()));
    m_frame.plot = plot;
    if (plot.width() < pixelsPerColumn || plot.height() < pixelsPerRow)
        return;
    addMomenta();
    addRates();
    addTitles(snapshot);
}

void PlaneAxes::addMomenta()
{
    const QFontMetricsF metrics(sansFont(axisPixels));
    for (const Tick& tick : momentumTicks(m_frame)) {
        const double y = std::round(m_frame.toY(tick.value)) + 0.5;
        if (tick.major)
            m_grid.emplace_back(m_frame.plot.left(), y, m_frame.plot.right(), y);
        const QString text = fromUtf8(tick.text);
        const double width = metrics.horizontalAdvance(text);
        if (!text.isEmpty())
            m_labels.push_back(
                {{m_frame.plot.left() - gap - width, y - metrics.height() / 2, width, metrics.height()}, text});
    }
}

void PlaneAxes::addRates()
{
    const QFontMetricsF metrics(sansFont(axisPixels));
    for (const Tick& tick : rateTicks(m_frame)) {
        const double x = std::round(m_frame.toX(tick.value)) + 0.5;
        if (tick.major)
            m_grid.emplace_back(x, m_frame.plot.top(), x, m_frame.plot.bottom());
        const QString text = fromUtf8(tick.text);
        const double width = metrics.horizontalAdvance(text);
        const double left = std::min(x - width / 2, m_frame.plot.right() + side - 2 - width);
        if (!text.isEmpty())
            m_labels.push_back({{left, m_frame.plot.bottom() + gap, width, metrics.height()}, text});
    }
}

void PlaneAxes::addTitles(const Snapshot& snapshot)
{
    const bool beta1 = momentumKind(snapshot.scheduleConfig.optimizer) == MomentumKind::Betas;
    const QString momentum = beta1 ? Sentences::tr("beta1 (Adam's momentum)") : Sentences::tr("Momentum");
    const QFontMetricsF metrics(sansFont(titlePixels, QFont::DemiBold));
    m_titles.push_back({{m_frame.plot.left(), m_frame.plot.top() - titleHeight + 2, metrics.horizontalAdvance(momentum),
                         metrics.height()},
                        momentum});
    const QString rate = Sentences::tr("Learning rate");
    const double width = metrics.horizontalAdvance(rate);
    const double top = m_frame.plot.bottom() + gap + QFontMetricsF(sansFont(axisPixels)).height() + gap / 2;
    m_titles.push_back({{m_frame.plot.right() - width, top, width, metrics.height()}, rate});
}

void PlaneAxes::paint(QPainter& painter, const Theme& theme) const
{
    painter.setPen(QPen(theme.grid, 1));
    painter.drawLines(m_grid.data(), static_cast<int>(m_grid.size()));
    painter.setPen(QPen(theme.hairline, 1));
    if (!m_titles.empty()) {
        const QRectF plot = m_frame.plot.translated(0.5, 0.5);
        painter.drawLine(plot.bottomLeft(), plot.bottomRight());
        painter.drawLine(plot.topLeft(), plot.bottomLeft());
    }
    painter.setPen(theme.muted);
    painter.setFont(sansFont(axisPixels));
    for (const PlaneText& label : m_labels)
        painter.drawText(label.rect, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, label.text);
    painter.setPen(theme.text);
    painter.setFont(sansFont(titlePixels, QFont::DemiBold));
    for (const PlaneText& title : m_titles)
        painter.drawText(title.rect, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, title.text);
}

}  // namespace onecycle::ui
