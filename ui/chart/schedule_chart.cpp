// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/schedule_chart.h"

#include "ui/chart/axis_layer.h"
#include "ui/chart/band_layer.h"
#include "ui/chart/crosshair_layer.h"
#include "ui/chart/curve_layer.h"
#include "ui/chart/mark_layer.h"
#include "ui/chart/value_range.h"

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double labelRoom = 24;  // pixels between the curve and the edge of the plot, at scale 1

/// Qt Charts' axes hold the ranges. Line, texts and grid are the AxisLayer's: with a fixed plot area Qt 6.4 leaves the
/// axes' lines at their automatic places.
void strip(QValueAxis& axis)
{
    axis.setLabelsVisible(false);
    axis.setLineVisible(false);
    axis.setGridLineVisible(false);
    axis.setTickCount(2);
}

}  // namespace

ScheduleChart::ScheduleChart(Quantity quantity, QGraphicsItem* parent)
    : QChart(parent), m_xAxis(new QValueAxis(this)), m_yAxis(new QValueAxis(this))
{
    m_state.quantity = quantity;
    legend()->hide();
    setBackgroundVisible(false);
    setMargins({});
    setAcceptHoverEvents(false);
    strip(*m_xAxis);
    strip(*m_yAxis);
    addAxis(m_xAxis, Qt::AlignBottom);
    addAxis(m_yAxis, Qt::AlignLeft);
    auto* const curves = new CurveLayer(this, m_state);
    m_axisLayer = new AxisLayer(this, m_state);
    m_markLayer = new MarkLayer(this, m_state, *curves);
    m_layers = {new BandLayer(this, m_state), m_axisLayer, curves, new CrosshairLayer(this, m_state), m_markLayer};
}

void ScheduleChart::display(const Snapshot& snapshot, const PictureOptions& options, bool stepLabels)
{
    m_state.snapshot = &snapshot;
    m_state.options = options;
    m_state.stepLabels = stepLabels;
}

void ScheduleChart::chooseRanges(double height)
{
    if (!m_state.schedule())
        return;
    ChartFrame& frame = m_state.frame;
    frame.xMin = 0;
    frame.xMax = static_cast<double>(m_state.schedule()->totalSteps());
    const bool logarithmic = m_state.quantity == Quantity::LearningRate && m_state.snapshot->view.logLr;
    const double air = std::clamp(labelRoom * m_state.options.fontScale / std::max(1.0, height), 0.04, 0.2);
    const ValueRange range = valueRange(*m_state.schedule(), m_state.quantity, logarithmic, air);
    frame.yMin = range.low;
    frame.yMax = range.high;
    frame.logY = range.logarithmic;
    // Qt Charts' axis is linear: on a logarithmic scale it carries the exponents.
    m_xAxis->setRange(frame.xMin, frame.xMax);
    m_yAxis->setRange(frame.logY ? std::log10(frame.yMin) : frame.yMin,
                      frame.logY ? std::log10(frame.yMax) : frame.yMax);
}

double ScheduleChart::leftMargin() const
{
    return AxisLayer::leftMargin(m_state.frame, m_state.options);
}

void ScheduleChart::place(const QRectF& plot)
{
    const QRectF bounds = parentItem()->boundingRect();
    if (geometry() != bounds)
        setGeometry(bounds);
    if (m_state.frame.plot != plot)
        setPlotArea(plot);
    m_state.frame.plot = plot;
    for (ChartLayer* layer : m_layers) {
        layer->setBounds(bounds);
        layer->update();
    }
    QGraphicsItem::update();
}

void ScheduleChart::attend(const Attention& attention)
{
    const bool groupChanged = attention.group != m_state.attention.group;
    m_state.attention = attention;
    if (groupChanged)
        m_markLayer->update();
    QGraphicsItem::update();
}

}  // namespace onecycle::ui
