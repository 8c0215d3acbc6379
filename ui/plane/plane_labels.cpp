// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/plane_labels.h"

#include "core/schedule/summary.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace onecycle::ui {
namespace {

constexpr double radius = 4.5;   // of a mark
constexpr double clearance = 6;  // around a mark
constexpr double markGap = 8;
constexpr double nameGap = 10;
constexpr double padding = 5;  // beside a phase's name, inside its ground

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::PlaneLabels)
};

QSizeF sizeOf(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    return {metrics.horizontalAdvance(text), metrics.height()};
}

QFont nameFont()
{
    return sansFont(11, QFont::DemiBold);
}

}  // namespace

QFont planeFont()
{
    return sansFont(11);
}

const QColor& phaseGround(PhaseKind kind, const Theme& theme)
{
    switch (kind) {
    case PhaseKind::WarmUp: return theme.warmUp;
    case PhaseKind::Annealing: return theme.annealing;
    case PhaseKind::Annihilation: return theme.annihilation;
    case PhaseKind::Hold:
    case PhaseKind::Decay: break;
    }
    return theme.panel;
}

PlaneLabels::PlaneLabels(const Snapshot& snapshot, std::size_t group, const PlanePath& path, const QRectF& plot,
                         const QPainterPath& curves)
{
    LabelPlacer placer(plot, curves);
    addMarks(snapshot, group, path);
    for (const Mark& mark : m_marks)
        placer.keepClear(mark.point, clearance);
    for (Mark& mark : m_marks)
        mark.label = placer.place(mark.point, sizeOf(mark.text, planeFont()), markGap);
    addNames(path, placer);
    m_placer = std::move(placer);
}

void PlaneLabels::addMarks(const Snapshot& snapshot, std::size_t group, const PlanePath& path)
{
    const Schedule& schedule = *snapshot.schedule;
    const Summary summary = summarize(schedule, snapshot.scheduleConfig, group);
    const double first = static_cast<double>(schedule.firstStep());
    const double last = static_cast<double>(schedule.totalSteps() - 1);
    const double peak = static_cast<double>(summary.peakStep);
    if (first > last)
        return;
    addMark(path, peak, Sentences::tr("peak %1").arg(readable(summary.peakLr)));
    if (first < peak)
        addMark(path, first, Sentences::tr("start %1").arg(readable(schedule.valueAt(first, group).lr)));
    if (last > peak)
        addMark(path, last, Sentences::tr("end %1").arg(readable(summary.lastLr)));
}

void PlaneLabels::addMark(const PlanePath& path, double step, const QString& text)
{
    if (const auto point = path.pixelAt(step))
        m_marks.push_back({*point, text, {}});
}

void PlaneLabels::addNames(const PlanePath& path, LabelPlacer& placer)
{
    for (const PlanePiece& piece : path.pieces()) {
        if (piece.points.size() < 2)
            continue;
        const QString text = translated(phaseName(piece.kind));
        const QSizeF size = sizeOf(text, nameFont()) + QSizeF(2 * padding, 2);
        m_names.push_back({piece.kind, text, placer.place(piece.at(0.5).p1(), size, nameGap)});
    }
}

QRectF PlaneLabels::roomFor(const QString& text, const QPointF& point) const
{
    LabelPlacer placer = *m_placer;
    placer.keepClear(point, clearance);
    return placer.place(point, sizeOf(text, planeFont()), markGap);
}

void PlaneLabels::paint(QPainter& painter, const Theme& theme) const
{
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(theme.panel);
    for (const Mark& mark : m_marks)
        painter.drawEllipse(mark.point, radius, radius);
    painter.setPen(Qt::NoPen);
    for (const Name& name : m_names)
        if (!name.label.isNull()) {
            painter.setBrush(phaseGround(name.kind, theme));
            painter.drawRoundedRect(name.label, 4, 4);
        }
    painter.setPen(theme.text);
    painter.setFont(planeFont());
    for (const Mark& mark : m_marks)
        if (!mark.label.isNull())
            painter.drawText(mark.label, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, mark.text);
    painter.setFont(nameFont());
    for (const Name& name : m_names)
        if (!name.label.isNull())
            painter.drawText(name.label, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, name.text);
}

}  // namespace onecycle::ui
