// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/schedule_chart.h"

#include "ui/chart/after_end_layer.h"
#include "ui/chart/axis_layer.h"
#include "ui/chart/band_layer.h"
#include "ui/chart/crosshair_layer.h"
#include "ui/chart/curve_layer.h"
#include "ui/chart/group_name_layer.h"
#include "ui/chart/handle_layer.h"
#include "ui/chart/label_place.h"
#include "ui/chart/legend_layer.h"
#include "ui/chart/mark_layer.h"
#include "ui/chart/marker_layer.h"
#include "ui/chart/value_range.h"

#include <QLegend>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

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

std::optional<AxisRange> zoomOf(const ViewState& view, Quantity quantity)
{
    switch (quantity) {
    case Quantity::LearningRate: return view.zoomLr;
    case Quantity::Momentum: return view.zoomMomentum;
    case Quantity::EffectiveStep: break;
    }
    return std::nullopt;
}

/// True if values that \p fitted was made for are well seen in \p kept: nearly all of it inside, and not too small.
bool suits(const ChartFrame& kept, const ChartFrame& fitted)
{
    if (kept.logY != fitted.logY)
        return false;
    const auto straight = [&](double value) { return kept.logY ? std::log10(value) : value; };
    const double span = straight(kept.yMax) - straight(kept.yMin);
    const double beyond = 0.06 * span;
    return straight(fitted.yMax) <= straight(kept.yMax) + beyond &&
           straight(fitted.yMin) >= straight(kept.yMin) - beyond &&
           straight(fitted.yMax) - straight(fitted.yMin) >= 0.6 * span;
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
    // Texts find their places in this order: the handles' numbers first.
    m_layers = {new BandLayer(this, m_state),
                m_axisLayer,
                m_curves,
                new CrosshairLayer(this, m_state),
                m_markLayer,
                m_afterEnd,
                new GroupNameLayer(this, m_state),
                new MarkerLayer(this, m_state),
                m_handles,
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
    if (m_held) {
        const QRectF plot = frame.plot;
        frame = *m_held;
        frame.plot = plot;
    } else {
        fitRanges(height);
        if (m_kept && suits(*m_kept, frame)) {
            frame.yMin = m_kept->yMin;
            frame.yMax = m_kept->yMax;
        }
        if (m_glide < 1)
            frame = mixed(m_glideFrom, frame, m_glide);
    }
    // Qt Charts' axis is linear: on a logarithmic scale it carries the exponents.
    m_xAxis->setRange(frame.xMin, frame.xMax);
    m_yAxis->setRange(frame.logY ? std::log10(frame.yMin) : frame.yMin,
                      frame.logY ? std::log10(frame.yMax) : frame.yMax);
}

void ScheduleChart::fitRanges(double height)
{
    const Schedule& schedule = *m_state.schedule();
    const ViewState& view = m_state.snapshot->view;
    const double steps = static_cast<double>(schedule.totalSteps());
    const AxisRange seen = view.zoomSteps.value_or(AxisRange{0, steps});
    ChartFrame& frame = m_state.frame;
    // A run that has become shorter than what was looked at is shown whole.
    const double low = std::max(0.0, seen.low);
    const double high = std::min(steps, seen.high);
    frame.xMin = low < high ? low : 0;
    frame.xMax = low < high ? high : steps;
    const bool logarithmic = m_state.quantity != Quantity::Momentum && view.logLr;
    const bool labelled = m_state.quantity != Quantity::EffectiveStep;
    const double air = labelled ? std::clamp(labelRoom * m_state.options.fontScale / std::max(1.0, height), 0.04, 0.2)
                                : 0.06;
    const bool resumes = schedule.firstStep() > 0;  // what was done before is drawn, too
    ValueRange range = valueRange(resumes ? schedule.fromTheStart() : schedule, m_state.quantity, logarithmic, air,
                                  view.hiddenGroups);
    const auto after = schedule.at(schedule.totalSteps(), m_state.group());
    if (m_state.options.interactive && m_state.quantity == Quantity::LearningRate && !range.logarithmic && after &&
        after->lr < -0.01 * range.high)
        range.low = std::min(range.low, 1.1 * after->lr);
    frame.yMin = range.low;
    frame.yMax = range.high;
    frame.logY = range.logarithmic;
    const auto zoom = zoomOf(view, m_state.quantity);
    if (zoom && (!frame.logY || zoom->low > 0)) {
        frame.yMin = zoom->low;
        frame.yMax = zoom->high;
    }
}

void ScheduleChart::hold()
{
    m_held = m_state.frame;
}

void ScheduleChart::reach(const CurvePoint& point)
{
    if (!m_held)
        return;
    const ViewState& view = m_state.snapshot->view;
    const double span = m_held->xMax - m_held->xMin;
    if (view.zoomSteps && point.x < m_held->xMin)
        std::tie(m_held->xMin, m_held->xMax) = std::pair(point.x, point.x + span);
    if (view.zoomSteps && point.x > m_held->xMax)
        std::tie(m_held->xMin, m_held->xMax) = std::pair(point.x - span, point.x);
    if (!m_held->logY || point.y > 0) {
        m_held->yMin = std::min(m_held->yMin, point.y);
        m_held->yMax = std::max(m_held->yMax, point.y);
    }
}

void ScheduleChart::letGo()
{
    m_kept = std::exchange(m_held, std::nullopt);
}

void ScheduleChart::glideFromHere()
{
    m_glideFrom = m_state.frame;
    m_glide = 0;
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
