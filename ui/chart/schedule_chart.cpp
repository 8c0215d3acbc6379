// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/schedule_chart.h"

#include "ui/chart/after_end_layer.h"
#include "ui/chart/axis_layer.h"
#include "ui/chart/band_layer.h"
#include "ui/chart/crosshair_layer.h"
#include "ui/chart/curve_layer.h"
#include "ui/chart/family_layer.h"
#include "ui/chart/group_name_layer.h"
#include "ui/chart/handle_layer.h"
#include "ui/chart/label_place.h"
#include "ui/chart/legend_layer.h"
#include "ui/chart/mark_layer.h"
#include "ui/chart/marker_layer.h"
#include "ui/chart/once_per_epoch_layer.h"
#include "ui/chart/phase_light_layer.h"
#include "ui/chart/playhead_layer.h"
#include "ui/chart/target_layer.h"
#include "ui/chart/truth_layer.h"
#include "ui/chart/variant_layer.h"

#include <QLegend>

#include <cmath>

namespace onecycle::ui {
namespace {

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
    m_afterEnd = new AfterEndLayer(this, m_state);
    m_axisLayer = new AxisLayer(this, m_state);
    m_curves = new CurveLayer(this, m_state);
    m_handles = new HandleLayer(this, m_state);
    m_legend = new LegendLayer(this, m_state);
    m_markLayer = new MarkLayer(this, m_state);
    m_playhead = new PlayheadLayer(this, m_state);
    // Texts find their places in this order: the handles' numbers first.
    m_layers = {new BandLayer(this, m_state),
                m_axisLayer,
                new FamilyLayer(this, m_state),
                new TargetLayer(this, m_state),
                new TruthLayer(this, m_state),
                new PhaseLightLayer(this, m_state),
                m_curves,
                new OncePerEpochLayer(this, m_state),
                new CrosshairLayer(this, m_state),
                m_playhead,
                m_markLayer,
                m_afterEnd,
                new GroupNameLayer(this, m_state),
                new MarkerLayer(this, m_state),
                m_handles,
                new VariantLayer(this, m_state),
                m_legend};
}

void ScheduleChart::display(const Snapshot& snapshot, const PictureOptions& options, Role role)
{
    m_state.snapshot = &snapshot;
    m_state.options = options;
    m_state.collapsed = role.row != Row::Open;
    m_state.topAxis = role.topAxis;
    m_state.stepLabels = role.stepLabels;
}

void ScheduleChart::chooseRanges(double height)
{
    if (!m_state.schedule())
        return;
    ChartFrame& frame = m_state.frame;
    frame = m_ranges.choose(m_state, height);
    // Qt Charts' axis is linear: on a logarithmic scale it carries the exponents.
    m_xAxis->setRange(frame.xMin, frame.xMax);
    m_yAxis->setRange(frame.logY ? std::log10(frame.yMin) : frame.yMin,
                      frame.logY ? std::log10(frame.yMax) : frame.yMax);
}

double ScheduleChart::leftMargin() const
{
    return AxisLayer::leftMargin(m_state.frame, m_state.options);
}

void ScheduleChart::place(const QRectF& plot, const PictureSpacing& spacing)
{
    m_state.spacing = spacing;
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
    labelLayers();
    QGraphicsItem::update();
}

void ScheduleChart::labelLayers()
{
    QPainterPath lines;
    for (const ChartLayer* layer : m_layers)
        lines.addPath(layer->lines());
    LabelPlacer placer(m_state.frame.plot, lines);
    for (ChartLayer* layer : m_layers)
        layer->label(placer);
}

std::vector<ChartText> ScheduleChart::texts() const
{
    std::vector<ChartText> all;
    for (const ChartLayer* layer : m_layers)
        for (ChartText& text : layer->texts())
            all.push_back(std::move(text));
    return all;
}

void ScheduleChart::attend(const Attention& attention)
{
    const bool groupChanged = attention.group != m_state.attention.group;
    m_state.attention = attention;
    if (groupChanged && m_state.snapshot) {
        for (ChartLayer* layer : m_layers)
            layer->update();
        labelLayers();
    }
    QGraphicsItem::update();
}

}  // namespace onecycle::ui
