// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readout.h"

#include "core/schedule/optimizers.h"
#include "core/schedule/summary.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double margin = 16;
constexpr double wordGap = 8;

double advance(const QFont& font, const QString& text)
{
    return text.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(text);
}

}  // namespace

Readout::Readout(QWidget* parent) : View(parent), m_font(sansFont(13)), m_valueFont(sansFont(13, QFont::DemiBold))
{
    setObjectName(QStringLiteral("readout"));
    setAccessibleName(tr("Numbers at the cursor"));
    setFixedHeight(32);
}

void Readout::show(const Snapshot& snapshot, Cause)
{
    m_snapshot = snapshot;
    refresh();
}

void Readout::attend(const Attention& attention)
{
    m_attention = attention;
    refresh();
}

void Readout::refresh()
{
    m_items = !m_snapshot.schedule ? std::vector<Item>{{{}, tr("No schedule yet"), {}}}
              : m_attention.step   ? atCursor(*m_attention.step)
                                   : ofRun();
    QStringList parts;
    for (const Item& item : m_items)
        parts += QStringList{item.name, item.value, item.note}.join(QLatin1Char(' ')).simplified();
    setAccessibleDescription(parts.join(QStringLiteral(" · ")));
    update();
}

std::vector<Readout::Item> Readout::atCursor(double step) const
{
    const Schedule& schedule = *m_snapshot.schedule;
    const ScheduleConfig& config = m_snapshot.scheduleConfig;
    const std::size_t group = std::min(m_attention.group, schedule.groupCount() - 1);
    const StepValue value = schedule.valueAt(step, group);
    const std::size_t index = schedule.phaseAt(step);
    const Phase& phase = schedule.phases(group)[index];
    std::vector<Item> items{
        {tr("step"), readableCount(step), tr("of %1").arg(readableCount(static_cast<double>(schedule.totalSteps())))}};
    if (config.stepsPerEpoch && *config.stepsPerEpoch > 0)
        items.push_back({tr("epoch"), QString::number(step / *config.stepsPerEpoch, 'f', 2), {}});
    const double done = phase.length() > 0
                            ? (step - std::max(0.0, phase.begin)) / (phase.end - std::max(0.0, phase.begin))
                            : 1;
    items.push_back(
        {{},
         translated(phaseName(phase.kind)),
         tr("%1 of %2, %3 %").arg(index + 1).arg(schedule.phases(group).size()).arg(std::lround(done * 100))});
    items.push_back({tr("learning rate"), readable(value.lr), {}, QPalette::Link});
    if (schedule.cyclesMomentum()) {
        const bool beta1 = momentumKind(config.optimizer) == MomentumKind::Betas;
        items.push_back({beta1 ? tr("beta1") : tr("momentum"), readable(value.momentum), {}, QPalette::LinkVisited});
        items.push_back(!hasEffectiveStep(config)
                            ? noEffectiveStep()
                            : Item{tr("lr / (1 − m)"), readable(value.lr / (1 - value.momentum)), {}});
    }
    return items;
}

Readout::Item Readout::noEffectiveStep()
{
    return {tr("lr / (1 − m)"), tr("SGD only"), tr("Adam’s step does not grow with beta1")};
}

std::vector<Readout::Item> Readout::ofRun() const
{
    const Schedule& schedule = *m_snapshot.schedule;
    const std::size_t group = std::min(m_attention.group, schedule.groupCount() - 1);
    const Summary summary = summarize(schedule, m_snapshot.scheduleConfig, group);
    std::vector<Item> items{
        {tr("run"), tr("%1 steps").arg(readableCount(static_cast<double>(schedule.totalSteps()))), {}},
        {tr("peak"), readable(summary.peakLr),
         tr("at step %1").arg(readableCount(static_cast<double>(summary.peakStep))), QPalette::Link},
        {tr("mean lr"), readable(summary.meanLr), {}},
        {tr("area"), readable(summary.area), tr("lr × steps")},
    };
    if (summary.effectiveStep)
        items.push_back({tr("largest lr / (1 − m)"), readable(*summary.effectiveStep),
                         tr("at step %1").arg(readableCount(static_cast<double>(*summary.effectiveStepAt)))});
    else if (schedule.cyclesMomentum())
        items.push_back(noEffectiveStep());
    return items;
}

double Readout::widthOf(const Item& item, bool withNote) const
{
    const double name = item.name.isEmpty() ? 0 : advance(m_font, item.name) + wordGap;
    const double note = withNote && !item.note.isEmpty() ? advance(m_font, item.note) + wordGap : 0;
    return name + advance(m_valueFont, item.value) + note;
}

void Readout::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topLeft(), rect().topRight());
    double needed = margin;
    for (const Item& item : m_items)
        needed += widthOf(item, true) + 2 * margin;
    const bool withNotes = needed <= width();  // a narrow window keeps the numbers and lets their notes go
    double x = margin;
    const auto draw = [&](const QString& text, const QFont& font, QPalette::ColorRole role) {
        if (text.isEmpty())
            return;
        painter.setFont(font);
        painter.setPen(palette().color(role));
        painter.drawText(QRectF(x, 1, advance(font, text) + 1, height() - 1), Qt::AlignVCenter | Qt::TextSingleLine,
                         text);
        x += advance(font, text) + wordGap;
    };
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items[i];
        if (x + widthOf(item, withNotes) + margin > width())
            break;
        if (i > 0) {
            painter.setPen(palette().color(QPalette::Mid));
            painter.drawLine(QPointF(x, 8), QPointF(x, height() - 8));
            x += margin;
        }
        draw(item.name, m_font, item.colour);
        draw(item.value, m_valueFont, QPalette::WindowText);
        if (withNotes)
            draw(item.note, m_font, QPalette::PlaceholderText);
        x += margin - wordGap;
    }
}

}  // namespace onecycle::ui
