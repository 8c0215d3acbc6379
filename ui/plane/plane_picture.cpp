// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/plane_picture.h"

#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double curveWidth = 2.4;
constexpr double groundWidth = 12;  // of the phase's colour behind the way
constexpr double halfTick = 4.5;    // of a tenth, across the way
constexpr double arrowLength = 10;
constexpr double arrowShare = 0.4;     // of a phase's way: there and back do not meet
constexpr double leastForArrow = 40;   // pixels of a way that carries one
constexpr double lastStrength = 0.35;  // of the last valid picture

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::PlanePicture)
};

QPointF across(const QLineF& forward)
{
    return {-forward.dy(), forward.dx()};
}

QPainterPath pathOf(const PlanePiece& piece)
{
    QPainterPath path(piece.points.front());
    for (const QPointF& point : piece.points)
        path.lineTo(point);
    return path;
}

}  // namespace

PlanePicture::PlanePicture(const Snapshot& snapshot, std::size_t group, const QRectF& bounds)
    : m_axes(snapshot, bounds),
      m_path(snapshot.schedule, group, m_axes.frame()),
      m_strength(snapshot.buildable ? 1 : lastStrength)
{
    const Schedule& schedule = *snapshot.schedule;
    QPainterPath all = m_path.painterPath();
    for (std::size_t other = 0; other < schedule.groupCount(); ++other) {
        if (other == group)
            continue;
        m_others.push_back(PlanePath(snapshot.schedule, other, m_axes.frame()).painterPath());
        all.addPath(m_others.back());
    }
    addTenths(schedule);
    addArrows();
    addNote(schedule, bounds);
    m_labels = PlaneLabels(snapshot, group, m_path, m_axes.frame().plot, all);
}

void PlanePicture::addTenths(const Schedule& schedule)
{
    constexpr int parts = 10;
    for (int i = 0; i < parts; ++i) {
        const double step = static_cast<double>(schedule.totalSteps()) * i / parts;
        const bool ours = step >= static_cast<double>(schedule.firstStep()) &&
                          step <= static_cast<double>(schedule.totalSteps() - 1);
        if (const auto forward = ours ? m_path.forwardAt(step) : std::nullopt)
            m_tenths.emplace_back(forward->p1() - halfTick * across(*forward),
                                  forward->p1() + halfTick * across(*forward));
    }
}

void PlanePicture::addArrows()
{
    for (const PlanePiece& piece : m_path.pieces()) {
        if (piece.length() < leastForArrow)
            continue;
        const QLineF forward = piece.at(arrowShare);
        const QPointF ahead(forward.dx(), forward.dy());
        const QPointF tip = forward.p1() + arrowLength / 2 * ahead;
        const QPointF tail = tip - arrowLength * ahead;
        m_arrows.push_back(
            QPolygonF({tip, tail + arrowLength / 2 * across(forward), tail - arrowLength / 2 * across(forward)}));
    }
}

void PlanePicture::addNote(const Schedule& schedule, const QRectF& bounds)
{
    constexpr double side = 16;
    if (m_axes.titles().empty() || m_tenths.empty())
        return;
    const double top = m_axes.titles().back().rect.bottom() + side / 2;
    m_note = {{m_axes.frame().plot.left(), top, m_axes.frame().plot.width(), bounds.bottom() - top},
              Sentences::tr("A tick at every tenth of the run, %1 steps apart.")
                  .arg(readable(static_cast<double>(schedule.totalSteps()) / 10))};
    const QFontMetricsF metrics(planeFont());
    const QRectF needed = metrics.boundingRect(m_note.rect, Qt::TextWordWrap, m_note.text);
    if (needed.bottom() > bounds.bottom())
        m_note = {};
}

void PlanePicture::point(std::optional<double> step)
{
    m_cursor = step ? m_path.pixelAt(*step) : std::nullopt;
    m_cursorLabel = {};
    if (!m_cursor)
        return;
    m_cursorLabel.text = Sentences::tr("step %1").arg(readableCount(*step));
    m_cursorLabel.rect = m_labels.roomFor(m_cursorLabel.text, *m_cursor);
}

void PlanePicture::paint(QPainter& painter, const Theme& theme) const
{
    m_axes.paint(painter, theme);
    if (m_axes.titles().empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_strength);
    painter.save();
    painter.setClipRect(m_axes.frame().plot.toAlignedRect().adjusted(-6, -6, 6, 0));
    paintWays(painter, theme);
    painter.restore();
    m_labels.paint(painter, theme);
    painter.setOpacity(1);
    if (m_cursor)
        paintCursor(painter, theme);
    painter.setPen(theme.muted);
    painter.setFont(planeFont());
    painter.drawText(m_note.rect, Qt::TextWordWrap, m_note.text);
}

void PlanePicture::paintWays(QPainter& painter, const Theme& theme) const
{
    const auto pen = [](const QColor& colour, double width) {
        return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(theme.muted, curveWidth * 0.7));
    for (const QPainterPath& other : m_others)
        painter.drawPath(other);
    for (const PlanePiece& piece : m_path.pieces()) {
        painter.setPen(pen(phaseGround(piece.kind, theme), groundWidth));
        painter.drawPath(pathOf(piece));
    }
    painter.setPen(pen(theme.accent, curveWidth));
    painter.drawPath(m_path.painterPath());
    painter.setPen(pen(theme.accent, 1.4));
    painter.drawLines(m_tenths.data(), static_cast<int>(m_tenths.size()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    for (const QPolygonF& arrow : m_arrows)
        painter.drawPolygon(arrow);
}

void PlanePicture::paintCursor(QPainter& painter, const Theme& theme) const
{
    const QRectF& plot = m_axes.frame().plot;
    if (!plot.adjusted(-1, -1, 1, 1).contains(*m_cursor))
        return;
    const QPointF at(std::round(m_cursor->x()) + 0.5, std::round(m_cursor->y()) + 0.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
    painter.drawLine(at, QPointF(at.x(), plot.bottom()));
    painter.setPen(QPen(theme.momentum, 1, Qt::DashLine));
    painter.drawLine(at, QPointF(plot.left(), at.y()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.panel, 1.5));
    painter.setBrush(theme.text);
    painter.drawEllipse(*m_cursor, 5, 5);
    if (m_cursorLabel.rect.isNull())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel);
    painter.drawRect(m_cursorLabel.rect);
    painter.setPen(theme.text);
    painter.setFont(planeFont());
    painter.drawText(m_cursorLabel.rect, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, m_cursorLabel.text);
}

}  // namespace onecycle::ui
