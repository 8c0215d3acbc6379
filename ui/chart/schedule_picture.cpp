// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/schedule_picture.h"

#include "ui/chart/phase_ribbon.h"
#include "ui/chart/picture_layout.h"
#include "ui/chart/schedule_chart.h"
#include "ui/text/translate.h"

#include <QGraphicsSceneResizeEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

/// Why there is nothing to draw.
QString reason(const Snapshot& snapshot)
{
    const auto error = std::ranges::find(snapshot.issues, Severity::Error, &Issue::severity);
    return error == snapshot.issues.end() ? QString() : ownSentence(*error);
}

}  // namespace

SchedulePicture::SchedulePicture(QGraphicsItem* parent)
    : QGraphicsWidget(parent),
      m_lrChart(new ScheduleChart(Quantity::LearningRate, this)),
      m_momentumChart(new ScheduleChart(Quantity::Momentum, this)),
      m_ribbon(new PhaseRibbon(this, m_lrChart->state()))
{}

void SchedulePicture::display(const Snapshot& snapshot, const PictureOptions& options)
{
    m_snapshot = snapshot;
    m_options = options;
    m_lrChart->display(m_snapshot, m_options, !showsMomentum());
    m_momentumChart->display(m_snapshot, m_options, true);
    arrange();
}

void SchedulePicture::attend(const Attention& attention)
{
    m_lrChart->attend(attention);
    m_momentumChart->attend(attention);
    update();
}

bool SchedulePicture::showsMomentum() const
{
    return m_snapshot.schedule && m_snapshot.schedule->cyclesMomentum();
}

void SchedulePicture::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QGraphicsWidget::resizeEvent(event);
    arrange();
}

void SchedulePicture::arrange()
{
    const PictureLayout rows = pictureLayout(size(), 0, m_options, showsMomentum());
    m_lrChart->chooseRanges(rows.learningRate.height());
    m_momentumChart->chooseRanges(rows.momentum.height());
    const double left = showsMomentum() ? std::max(m_lrChart->leftMargin(), m_momentumChart->leftMargin())
                                        : m_lrChart->leftMargin();
    const PictureLayout layout = pictureLayout(size(), left, m_options, showsMomentum());
    m_lrChart->place(layout.learningRate);
    m_momentumChart->setVisible(showsMomentum());
    if (showsMomentum())
        m_momentumChart->place(layout.momentum);
    m_ribbon->place(layout.ribbon);
    update();
}

std::optional<double> SchedulePicture::stepAt(const QPointF& position) const
{
    const ChartFrame& frame = m_lrChart->state().frame;
    const double bottom = showsMomentum() ? m_momentumChart->state().frame.plot.bottom()
                                          : m_ribbon->boundingRect().bottom();
    const QRectF reach(frame.plot.topLeft(), QPointF(frame.plot.right(), bottom));
    if (!m_snapshot.schedule || !reach.adjusted(-6, 0, 6, 0).contains(position))
        return std::nullopt;
    const double last = static_cast<double>(m_snapshot.schedule->totalSteps() - 1);
    const double first = std::min(static_cast<double>(m_snapshot.schedule->firstStep()), last);
    return std::clamp(std::round(frame.stepAt(position.x())), first, last);
}

void SchedulePicture::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double scale = m_options.fontScale;
    painter->setPen(m_options.theme->text);
    const double left = m_lrChart->state().frame.plot.left();
    const QRectF inner = rect().adjusted(left, 14 * scale, -24 * scale, -12 * scale);
    if (!m_options.title.isEmpty()) {
        painter->setFont(sansFont(18 * scale, QFont::DemiBold));
        painter->drawText(inner, Qt::AlignTop | Qt::AlignLeft, m_options.title);
    }
    painter->setPen(m_options.theme->muted);
    if (!m_snapshot.schedule) {
        painter->setFont(sansFont(15 * scale));
        const QRectF middle = rect().adjusted(80 * scale, 0, -80 * scale, 0);
        painter->drawText(middle, Qt::AlignCenter | Qt::TextWordWrap, reason(m_snapshot));
        return;
    }
    painter->setFont(sansFont(11 * scale));
    if (!m_options.caption.isEmpty())
        painter->drawText(inner, Qt::AlignBottom | Qt::AlignLeft | Qt::TextWordWrap, m_options.caption);
}

}  // namespace onecycle::ui
