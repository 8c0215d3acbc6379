// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/loop_cartoon.h"

#include "ui/playback/loop_stations.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr int flowTime = 200;  // milliseconds, as all that the program changes by itself
constexpr double textPixels = 12;
constexpr double corner = 7;
constexpr double arrow = 4;
constexpr double dot = 3.5;
constexpr double rise = 6;  // the message comes out of its station
constexpr std::array stages{LoopStage::Forward, LoopStage::Backward, LoopStage::OptimizerStep,
                            LoopStage::SchedulerStep};

void paintArrowHead(QPainter& painter, const QPainterPath& way)
{
    painter.save();
    painter.translate(way.currentPosition());
    painter.rotate(-way.angleAtPercent(1));
    painter.drawPolyline(QPolygonF({QPointF(-arrow, -arrow), QPointF(0, 0), QPointF(-arrow, arrow)}));
    painter.restore();
}

}  // namespace

LoopCartoon::LoopCartoon(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(sansFont(textPixels));
    m_flow.setDuration(flowTime);
    m_flow.setEasingCurve(QEasingCurve::OutCubic);
    m_flow.setStartValue(0.0);
    m_flow.setEndValue(1.0);
    connect(&m_flow, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void LoopCartoon::present(const Scene& scene, bool flows)
{
    const bool moved = scene.stage != m_scene.stage;
    if (scene == m_scene)
        return;
    m_scene = scene;
    setAccessibleDescription(scene.message);
    m_flow.stop();
    if (flows && moved && scene.stage && isVisible())
        m_flow.start();
    update();
}

double LoopCartoon::share() const
{
    return m_flow.state() == QAbstractAnimation::Running ? m_flow.currentValue().toDouble() : 1;
}

QSize LoopCartoon::sizeHint() const
{
    return minimumSizeHint();
}

QSize LoopCartoon::minimumSizeHint() const
{
    return {static_cast<int>(std::ceil(LoopStations::leastWidth(font()))),
            static_cast<int>(std::ceil(LoopStations::height(font())))};
}

QColor LoopCartoon::litColour() const
{
    return palette().color(m_scene.raised ? QPalette::BrightText : QPalette::Highlight);
}

void LoopCartoon::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const LoopStations stations(width(), font());
    for (const LoopStage stage : stages)
        paintWay(painter, stations, stage);
    for (const LoopStage stage : stages)
        paintStation(painter, stations, stage);
    if (m_scene.stage)
        paintMessage(painter, stations);
}

void LoopCartoon::paintWay(QPainter& painter, const LoopStations& stations, LoopStage stage) const
{
    const QPainterPath way = stations.wayTo(stage);
    painter.setPen(QPen(palette().color(QPalette::Dark), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(way);
    paintArrowHead(painter, way);
    if (stage != m_scene.stage || share() >= 1)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(litColour());
    painter.drawEllipse(way.pointAtPercent(share()), dot, dot);
}

void LoopCartoon::paintStation(QPainter& painter, const LoopStations& stations, LoopStage stage) const
{
    const bool lit = stage == m_scene.stage;
    const Theme& theme = themeOf(palette());
    const QRectF rect = stations.rect(stage);
    painter.setPen(lit ? QPen(litColour(), 2) : QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(lit ? (m_scene.raised ? theme.errorGround : theme.selected) : theme.panel);
    painter.drawRoundedRect(lit ? rect.adjusted(1, 1, -1, -1) : rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.setPen(lit ? (m_scene.raised ? theme.errorText : theme.text) : theme.muted);
    const QStringList& names = stations.names.at(static_cast<std::size_t>(stage));
    painter.drawText(rect, static_cast<int>(Qt::AlignCenter | Qt::TextDontClip), names.join(QLatin1Char('\n')));
}

void LoopCartoon::paintMessage(QPainter& painter, const LoopStations& stations) const
{
    const QFontMetricsF metrics(font());
    const bool fits = metrics.horizontalAdvance(m_scene.message) <= width();
    const QString& text = fits ? m_scene.message : m_scene.shortMessage;
    const double needed = metrics.horizontalAdvance(text) + 1;
    const QRectF& from = stations.rect(*m_scene.stage);
    const double left = std::clamp(from.center().x() - needed / 2, 0.0, std::max(0.0, width() - needed));
    const bool speaks = *m_scene.stage == LoopStage::OptimizerStep || *m_scene.stage == LoopStage::SchedulerStep;
    const QColor colour = speaks ? litColour() : palette().color(QPalette::PlaceholderText);
    painter.save();
    painter.setOpacity(share());
    painter.translate(0, -rise * (1 - share()));
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    const double top = from.bottom() + 2;
    painter.drawLine(QPointF(from.center().x(), top), QPointF(from.center().x(), stations.messageTop - 2));
    painter.setPen(colour);
    painter.drawText(QRectF(left, stations.messageTop, needed, metrics.height()), Qt::AlignLeft | Qt::AlignTop, text);
    painter.restore();
}

}  // namespace onecycle::ui
