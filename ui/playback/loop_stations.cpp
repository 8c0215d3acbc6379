// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/loop_stations.h"

#include <QFontMetricsF>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double gap = 20;       // between two stations
constexpr double farthest = 80;  // the same where there is much room
constexpr double padding = 8;    // in a station, beside its name
constexpr double arc = 10;       // above the stations, for the way back
constexpr double widest = 150;   // a station
constexpr double below = 8;      // from the stations to the message
constexpr double lineRoom = 6;   // in a station, above and below two lines
constexpr double bend = 6;

double advance(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double stationHeight(const QFont& font)
{
    return 2 * QFontMetricsF(font).height() + lineRoom;
}

/// `optimizer.step()` in two lines.
QStringList broken(const QString& name)
{
    const qsizetype dot = name.indexOf(QLatin1Char('.'));
    return dot < 0 ? QStringList{name} : QStringList{name.left(dot), name.mid(dot)};
}

}  // namespace

QString stageName(LoopStage stage)
{
    switch (stage) {
    case LoopStage::Forward: return QStringLiteral("forward");
    case LoopStage::Backward: return QStringLiteral("backward");
    case LoopStage::OptimizerStep: return QStringLiteral("optimizer.step()");
    case LoopStage::SchedulerStep: break;
    }
    return QStringLiteral("scheduler.step()");
}

LoopStations::LoopStations(double width, const QFont& font)
{
    const auto count = static_cast<double>(rects.size());
    const double station = std::min(widest, (width - (count - 1) * gap) / count);
    const double apart = std::min(farthest, (width - count * station) / (count - 1));
    double x = 0;
    for (std::size_t i = 0; i < rects.size(); ++i, x += station + apart) {
        rects.at(i) = QRectF(x, arc, station, stationHeight(font));
        const QString name = stageName(static_cast<LoopStage>(i));
        names.at(i) = advance(font, name) + 2 * padding <= station ? QStringList{name} : broken(name);
    }
    messageTop = rects.front().bottom() + below;
}

QPainterPath LoopStations::wayTo(LoopStage stage) const
{
    QPainterPath way;
    const QRectF& to = rect(stage);
    if (stage != LoopStage::Forward) {
        const QRectF& from = rects.at(static_cast<std::size_t>(stage) - 1);
        way.moveTo(from.right() + 3, from.center().y());
        way.lineTo(to.left() - 3, to.center().y());
        return way;
    }
    const QRectF& from = rect(LoopStage::SchedulerStep);
    const double top = 1;
    way.moveTo(from.center().x(), from.top() - 2);
    way.lineTo(from.center().x(), top + bend);
    way.quadTo(from.center().x(), top, from.center().x() - bend, top);
    way.lineTo(to.center().x() + bend, top);
    way.quadTo(to.center().x(), top, to.center().x(), top + bend);
    way.lineTo(to.center().x(), to.top() - 2);
    return way;
}

double LoopStations::leastWidth(const QFont& font)
{
    double longest = 0;
    for (const LoopStage stage : {LoopStage::OptimizerStep, LoopStage::SchedulerStep, LoopStage::Backward})
        for (const QString& part : broken(stageName(stage)))
            longest = std::max(longest, advance(font, part));
    return 4 * (longest + 2 * padding) + 3 * gap;
}

double LoopStations::height(const QFont& font)
{
    return arc + stationHeight(font) + below + QFontMetricsF(font).height() + 1;
}

}  // namespace onecycle::ui
