// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/schedule_picture.h"

#include "ui/chart/curve_choice.h"
#include "ui/chart/phase_ribbon.h"
#include "ui/chart/schedule_chart.h"
#include "ui/text/translate.h"

#include <QFontMetricsF>
#include <QGraphicsSceneResizeEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double edge = 12;  // around title and caption
constexpr int textFlags = Qt::AlignLeft | Qt::TextWordWrap;

/// Why there is nothing to draw.
QString reason(const Snapshot& snapshot)
{
    const auto error = std::ranges::find(snapshot.issues, Severity::Error, &Issue::severity);
    return error == snapshot.issues.end() ? QString() : ownSentence(*error);
}

}  // namespace

SchedulePicture::SchedulePicture(QGraphicsItem* parent)
    : QGraphicsWidget(parent),
      m_charts{new ScheduleChart(Quantity::LearningRate, this), new ScheduleChart(Quantity::Momentum, this)},
      m_ribbon(new PhaseRibbon(this, m_charts[0]->state()))
{}

void SchedulePicture::display(const Snapshot& snapshot, const PictureOptions& options)
{
    m_snapshot = snapshot;
    m_options = options;
    const auto all = rows().all();
    const auto first = static_cast<std::size_t>(std::ranges::find(all, Row::Open) - all.begin());
    std::size_t last = first;
    for (std::size_t i = 0; i < all.size(); ++i)
        last = all[i] == Row::Open ? i : last;
    if (all[2] != Row::Absent && m_charts.size() == 2) {
        m_charts.push_back(new ScheduleChart(Quantity::EffectiveStep, this));
        m_charts.back()->attend(m_charts.front()->state().attention);
    }
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_charts[i]->display(m_snapshot, m_options, {all[i], i == first, i == last});
    arrange();
}

void SchedulePicture::attend(const Attention& attention)
{
    for (ScheduleChart* chart : m_charts)
        chart->attend(attention);
    update();
}

void SchedulePicture::hold()
{
    for (ScheduleChart* chart : m_charts)
        chart->hold();
}

void SchedulePicture::follow(Quantity quantity, const CurvePoint& point)
{
    for (ScheduleChart* chart : m_charts)
        chart->reach({point.x, chart->state().quantity == quantity ? point.y : chart->state().frame.yMin});
    arrange();
}

void SchedulePicture::letGo()
{
    for (ScheduleChart* chart : m_charts)
        chart->letGo();
    arrange();
}

void SchedulePicture::refit()
{
    for (ScheduleChart* chart : m_charts)
        chart->refit();
}

ViewState SchedulePicture::viewHeld(ViewState view) const
{
    const ChartFrame& lr = learningRateChart().state().frame;
    const ChartFrame& momentum = momentumChart().state().frame;
    if (view.zoomSteps)
        view.zoomSteps = AxisRange{lr.xMin, lr.xMax};
    if (view.zoomLr)
        view.zoomLr = AxisRange{lr.yMin, lr.yMax};
    if (view.zoomMomentum)
        view.zoomMomentum = AxisRange{momentum.yMin, momentum.yMax};
    return view;
}

void SchedulePicture::glideFromHere()
{
    for (ScheduleChart* chart : m_charts)
        chart->glideFromHere();
}

void SchedulePicture::setGlide(double share)
{
    for (ScheduleChart* chart : m_charts)
        chart->setGlide(share);
    arrange();
}

ScheduleChart& SchedulePicture::chartOf(Quantity quantity) const
{
    const auto found = std::ranges::find(m_charts, quantity,
                                         [](const ScheduleChart* chart) { return chart->state().quantity; });
    return **found;
}

ScheduleChart* SchedulePicture::chartAt(const QPointF& position) const
{
    for (ScheduleChart* chart : m_charts)
        if (chart->isVisible() && !chart->state().collapsed &&
            chart->state().frame.plot.adjusted(-1, -1, 1, 1).contains(position))
            return chart;
    return nullptr;
}

bool SchedulePicture::showsMomentum() const
{
    return rows().momentum == Row::Open;
}

void SchedulePicture::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QGraphicsWidget::resizeEvent(event);
    arrange();
}

PictureRows SchedulePicture::rows() const
{
    PictureRows rows = rowsOf(m_snapshot);
    if (m_options.interactive)
        return rows;
    // On paper nothing can be brought back by a click.
    for (Row* const row : {&rows.learningRate, &rows.momentum, &rows.effectiveStep})
        if (*row == Row::Collapsed)
            *row = Row::Absent;
    return rows;
}

void SchedulePicture::arrange()
{
    PictureRows parts = rows();
    const PictureSpacing spacing = pictureSpacing(size(), m_options);
    measureTexts(parts, spacing.left);
    const PictureLayout sizes = pictureLayout(size(), 0, m_options, parts);
    double left = spacing.left;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->chooseRanges(sizes.plots[i].height());
        if (parts.all()[i] == Row::Open)
            left = std::max(left, m_charts[i]->leftMargin());
    }
    measureTexts(parts, left);
    const PictureLayout layout = pictureLayout(size(), left, m_options, parts);
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->setVisible(parts.all()[i] != Row::Absent);
        m_charts[i]->place(layout.plots[i], spacing);
    }
    m_ribbon->place(layout.ribbon);
    update();
}

QRectF SchedulePicture::textRoom(double left) const
{
    return rect().adjusted(left, edge, -edge, -edge);
}

std::optional<double> SchedulePicture::stepAt(const QPointF& position) const
{
    if (!m_snapshot.schedule)
        return std::nullopt;
    QRectF reach = m_ribbon->boundingRect();
    for (const ScheduleChart* chart : m_charts)
        if (chart->isVisible() && !chart->state().collapsed)
            reach |= chart->state().frame.plot;
    if (!reach.adjusted(-6, 0, 6, 0).contains(position))
        return std::nullopt;
    const double end = static_cast<double>(m_snapshot.schedule->totalSteps());
    const double first = std::min(static_cast<double>(m_snapshot.schedule->firstStep()), end - 1);
    return std::clamp(std::round(m_charts[0]->state().frame.stepAt(position.x())), first, end - 1);
}

QFont SchedulePicture::titleFont() const
{
    return m_options.font(pictureSpacing(size(), m_options).small ? 15 : 18, QFont::DemiBold);
}

void SchedulePicture::measureTexts(PictureRows& rows, double left)
{
    const QRectF room = textRoom(left);
    const auto height = [&](const QFont& font, const QString& text) {
        return text.isEmpty() ? 0 : QFontMetricsF(font).boundingRect(room, textFlags, text).height() + edge;
    };
    m_titleHeight = height(titleFont(), m_options.title);
    const bool named = m_options.interactive || !m_options.legend || m_options.curves;  // a family is labelled
    m_legend = named ? VariantLegend() : VariantLegend(m_snapshot, m_options, room.width());
    const double top = m_titleHeight == 0 && m_legend.height() > 0 ? edge : 0;
    rows.titleHeight = m_titleHeight + top + m_legend.height();
    rows.captionHeight = height(m_options.font(11), m_options.caption);
}

void SchedulePicture::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setPen(m_options.theme->text);
    const QRectF inner = textRoom(m_charts[0]->state().frame.plot.left());
    if (!m_options.title.isEmpty()) {
        painter->setFont(titleFont());
        painter->drawText(inner, Qt::AlignTop | textFlags, m_options.title);
    }
    m_legend.paint(*painter, inner.topLeft() + QPointF(0, m_titleHeight));
    painter->setPen(m_options.theme->muted);
    if (!m_snapshot.schedule) {
        painter->setFont(m_options.font(15));
        painter->drawText(rect().adjusted(80, 0, -80, 0), Qt::AlignCenter | Qt::TextWordWrap, reason(m_snapshot));
        return;
    }
    painter->setFont(m_options.font(11));
    if (!m_options.caption.isEmpty())
        painter->drawText(inner, Qt::AlignBottom | textFlags, m_options.caption);
}

}  // namespace onecycle::ui
