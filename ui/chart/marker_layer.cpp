// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/marker_layer.h"

#include "core/schedule/reading.h"
#include "core/schedule/summary.h"
#include "ui/chart/label_place.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::MarkerLayer)
};

constexpr double boxPadding = 6;
constexpr int textFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip;

}  // namespace

QString stopText(const Snapshot& snapshot, double step, std::size_t group)
{
    const Schedule& schedule = *snapshot.schedule;
    const Reading at = readingAt(schedule, snapshot.scheduleConfig, step, group);
    const Summary summary = summarize(schedule, snapshot.scheduleConfig, group);
    const double total = static_cast<double>(schedule.totalSteps());
    const double lost = total - 1 - step;
    QStringList lines;
    lines += Sentences::tr("If I stop after step %1:").arg(readableCount(step));
    lines += summary.peakLr > 0 ? Sentences::tr("lr %1, %2 % of the peak")
                                      .arg(readable(at.value.lr), readable(100 * at.value.lr / summary.peakLr, 2))
                                : Sentences::tr("lr %1").arg(readable(at.value.lr));
    lines += Sentences::tr("%1 % of the cycle done").arg(readable(std::floor(1000 * (step + 1) / total) / 10, 3));
    if (lost > 0)
        lines += Sentences::tr("lost: %1 steps, %2 % of the area, lr down to %3")
                     .arg(readableCount(lost), readable(100 * (1 - at.areaShare), 3), readable(summary.lastLr));
    return lines.join(QLatin1Char('\n'));
}

void MarkerLayer::update()
{
    m_markers.clear();
    const Schedule* const schedule = state().schedule();
    if (!schedule || state().collapsed)
        return;
    m_font = state().options.font(11);
    const bool words = state().quantity == Quantity::LearningRate;
    const double first = static_cast<double>(schedule->firstStep());
    const double last = static_cast<double>(schedule->totalSteps() - 1);
    if (first > 0)
        addVertical(first, words ? Sentences::tr("resumes at step %1").arg(readableCount(first)) : QString());
    const auto stop = state().snapshot->view.stopStep;
    if (stop && *stop >= first && *stop <= last)
        addVertical(*stop, words ? stopText(*state().snapshot, *stop, state().group()) : QString());
    if (words && state().snapshot->view.meanLr)
        addMean();
}

void MarkerLayer::addVertical(double step, const QString& text)
{
    const ChartFrame& frame = state().frame;
    const double x = state().options.snapped(frame.toX(step));
    if (x < frame.plot.left() || x > frame.plot.right() + 1)
        return;
    const QLineF line(x, frame.plot.top(), x, frame.plot.bottom());
    m_markers.push_back({line, QPointF(x, frame.plot.top() + 20), text, {}});
}

void MarkerLayer::addMean()
{
    const ChartFrame& frame = state().frame;
    const double mean = summarize(*state().schedule(), state().snapshot->scheduleConfig, state().group()).meanLr;
    const double y = state().options.snapped(frame.toY(mean));
    if (!std::isfinite(mean) || y < frame.plot.top() || y > frame.plot.bottom())
        return;
    m_markers.push_back({{frame.plot.left(), y, frame.plot.right(), y},
                         QPointF(frame.plot.left() + 0.8 * frame.plot.width(), y),
                         Sentences::tr("mean %1").arg(readable(mean)),
                         {}});
}

void MarkerLayer::label(LabelPlacer& placer)
{
    const QFontMetricsF metrics(m_font);
    for (Marker& marker : m_markers) {
        if (marker.text.isEmpty())
            continue;
        const QSizeF size = metrics.boundingRect(QRectF(0, 0, 1000, 1000), textFlags, marker.text).size();
        const QSizeF padding(2 * boxPadding, boxPadding);
        marker.rect = placer.place(marker.anchor, size + padding, 6);
        if (marker.rect.isNull())
            marker.rect = besideLine(marker, size + padding);
    }
}

QPainterPath MarkerLayer::lines() const
{
    QPainterPath all;
    for (const Marker& marker : m_markers) {
        all.moveTo(marker.line.p1());
        all.lineTo(marker.line.p2());
    }
    return all;
}

QRectF MarkerLayer::besideLine(const Marker& marker, const QSizeF& size) const
{
    const QRectF plot = state().frame.plot.adjusted(4, 4, -4, -4);
    const double gap = 6;
    const bool fitsRight = marker.anchor.x() + gap + size.width() <= plot.right();
    const double x = fitsRight ? marker.anchor.x() + gap : marker.anchor.x() - gap - size.width();
    return QRectF(QPointF(std::max(plot.left(), x), plot.top()), size) & plot;
}

std::vector<ChartText> MarkerLayer::texts() const
{
    std::vector<ChartText> all;
    for (const Marker& marker : m_markers)
        if (!marker.rect.isNull())
            all.push_back({marker.rect, marker.text});
    return all;
}

void MarkerLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setFont(m_font);
    for (const Marker& marker : m_markers) {
        painter->setPen(QPen(state().theme().text, 1, Qt::DashDotLine));
        painter->drawLine(marker.line);
    }
    // On a ground of their own, so that lines of several words can be read over the curve.
    for (const Marker& marker : m_markers) {
        if (marker.rect.isNull())
            continue;
        painter->setPen(QPen(state().theme().hairline, state().options.hairline()));
        painter->setBrush(state().theme().panel);
        painter->drawRoundedRect(marker.rect, 3, 3);
        painter->setPen(state().theme().text);
        painter->drawText(marker.rect.adjusted(boxPadding, boxPadding / 2, 0, 0), textFlags, marker.text);
    }
}

}  // namespace onecycle::ui
