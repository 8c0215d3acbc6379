// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/after_end_layer.h"

#include "ui/chart/label_place.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double beside = 14;  // pixels from the last step

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::AfterEndLayer)
};

}  // namespace

QString afterEndSentence(const Snapshot& snapshot, std::size_t group)
{
    const Schedule& schedule = *snapshot.schedule;
    const auto after = schedule.at(schedule.totalSteps(), group);
    if (!after)
        return {};
    const double last = schedule.valueAt(static_cast<double>(schedule.totalSteps() - 1), group).lr;
    const QString value = readable(after->lr);
    const QString step = readableCount(static_cast<double>(schedule.totalSteps()));
    if (after->lr < 0)
        return Sentences::tr("After the last step() the lr is that of step %1: %2, below zero, where the line goes on. "
                             "No batch uses it; a log may show it.")
            .arg(step, value);
    if (after->lr > last && snapshot.scheduleConfig.annealStrategy != "linear")
        return Sentences::tr("After the last step() the lr is that of step %1: %2, where the cosine rises again. "
                             "No batch uses it; a log may show it.")
            .arg(step, value);
    return Sentences::tr("After the last step() the lr is that of step %1: %2. No batch uses it; a log may show it.")
        .arg(step, value);
}

void AfterEndLayer::update()
{
    m_point.reset();
    m_text = {};
    const Schedule* const schedule = state().schedule();
    if (!schedule || state().collapsed || !state().options.interactive || state().quantity != Quantity::LearningRate ||
        !state().shows(state().group()))
        return;
    const auto after = schedule->at(schedule->totalSteps(), state().group());
    if (!after || !std::isfinite(after->lr))
        return;
    const ChartFrame& frame = state().frame;
    QPointF at = frame.toPixel(static_cast<double>(schedule->totalSteps()), after->lr);
    if (frame.logY && !state().snapshot->view.zoomLr)
        at.setY(std::min(at.y(), frame.plot.bottom()));  // what the axis cannot show stands at its edge
    if (!frame.plot.adjusted(-1, -1, 1, 1).contains(at))
        return;
    // The last step's handle would cover it: past the end there is room beside the plot.
    at.setX(std::max(at.x(), frame.toX(static_cast<double>(schedule->totalSteps() - 1)) + beside));
    m_point = at;
    m_value = after->lr;
}

void AfterEndLayer::label(LabelPlacer& placer)
{
    m_text = {};
    if (!m_point || m_value >= 0)
        return;
    m_font = state().options.font(11);
    const QFontMetricsF metrics(m_font);
    m_text.text = Sentences::tr("after the end %1").arg(readable(m_value));
    const QPointF anchor(std::min(m_point->x(), state().frame.plot.right()), m_point->y());
    m_text.rect = placer.place(anchor, {metrics.horizontalAdvance(m_text.text), metrics.height()}, 8);
}

std::vector<ChartText> AfterEndLayer::texts() const
{
    return m_text.rect.isNull() ? std::vector<ChartText>{} : std::vector{m_text};
}

void AfterEndLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!m_point)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(state().strength());
    const QColor colour = m_value < 0 ? state().theme().errorText : state().theme().muted;
    const double arm = 3.5;
    painter->setPen(QPen(colour, 1.8));
    painter->drawLine(*m_point + QPointF(-arm, -arm), *m_point + QPointF(arm, arm));
    painter->drawLine(*m_point + QPointF(-arm, arm), *m_point + QPointF(arm, -arm));
    if (!m_text.rect.isNull()) {
        painter->setFont(m_font);
        painter->drawText(m_text.rect, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, m_text.text);
    }
    painter->restore();
}

}  // namespace onecycle::ui
