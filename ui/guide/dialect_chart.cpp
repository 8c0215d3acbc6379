// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/dialect_chart.h"

#include "core/schedule/ticks.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"
#include "ui/theme/variant_look.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace onecycle::ui {
namespace {

constexpr int side = 16;
constexpr int axisWidth = 40;
constexpr int axisHeight = 20;
constexpr int top = 10;
constexpr int wholeHeight = 232;
constexpr int nameGap = 8;
constexpr int mostPoints = 400;
constexpr double thin = 1.8;
constexpr double thick = 2.8;

QFont small()
{
    constexpr double size = 11;
    return sansFont(size);
}

QPen penOf(const Theme& theme, std::size_t row, double width)
{
    const auto look = DialectChart::lookOf(row);
    QPen pen = look ? variantPen(theme, *look, width) : QPen(theme.accent, width);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

}  // namespace

DialectChart::DialectChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dialects.chart"));
    setAccessibleName(tr("Learning rates of six frameworks"));
    setToolTip(tr("The learning rate on a logarithmic axis over the steps of the run."));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DialectChart::sizeHint() const
{
    constexpr int width = 200;
    return {width, wholeHeight};
}

std::optional<std::size_t> DialectChart::lookOf(std::size_t row)
{
    return row == 0 ? std::nullopt : std::optional(row - 1);
}

void DialectChart::present(const DialectCard& card)
{
    m_card = card;
    m_points.clear();
    m_range = {std::numeric_limits<double>::infinity(), 0};
    for (const Dialect& row : card.rows) {
        m_points.push_back(dialectPoints(row, card.steps, mostPoints));
        std::erase_if(m_points.back(), [](const CurvePoint& point) { return point.y <= 0; });
        for (const CurvePoint& point : m_points.back())
            m_range = {std::min(m_range.low, point.y), std::max(m_range.high, point.y)};
    }
    QStringList ends;
    for (const Dialect& row : card.rows)
        ends += tr("%1 ends at %2").arg(fromUtf8(row.name), readable(row.lastLr, 3));
    setAccessibleDescription(ends.join(QStringLiteral("; ")));
    if (m_range.high > 0 && !(m_range.low < m_range.high))
        m_range = {m_range.low / 2, m_range.high * 2};
    update();
}

void DialectChart::light(std::optional<std::size_t> row)
{
    if (row == m_lit)
        return;
    m_lit = row;
    update();
}

double DialectChart::yOf(double lr) const
{
    const double share = (std::log(lr) - std::log(m_range.low)) / (std::log(m_range.high) - std::log(m_range.low));
    return m_plot.bottom() - share * m_plot.height();
}

/// The plot, and the names beside it: at the ends of the curves, moved apart where they would touch.
void DialectChart::arrange()
{
    const QFontMetricsF metrics(small());
    double widest = 0;
    for (const Dialect& row : m_card.rows)
        widest = std::max(widest, metrics.horizontalAdvance(fromUtf8(row.name)));
    m_plot = QRectF(rect()).adjusted(side + axisWidth, top, -side - widest - nameGap - 1, -axisHeight - top);
    std::vector<std::size_t> order(m_card.rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto endOf = [this](std::size_t row) {
        return m_points[row].empty() ? m_plot.bottom() : yOf(m_points[row].back().y);
    };
    std::ranges::stable_sort(order, {}, endOf);
    const double line = metrics.height();
    m_names.assign(order.size(), {});
    double below = m_plot.bottom() + line / 2 - line * static_cast<double>(order.size());
    double above = m_plot.top() - line / 2;
    for (const std::size_t row : order) {
        below += line;
        const double y = std::clamp(endOf(row) - line / 2, above, std::max(above, below - line / 2));
        m_names[row] = QRectF(m_plot.right() + nameGap, y, widest + 1, line);
        above = y + line;
    }
}

void DialectChart::paintAxes(QPainter& painter, const Theme& theme) const
{
    constexpr int mostLabels = 6;
    painter.setFont(small());
    for (const Tick& tick : logTicks(m_range.low, m_range.high, mostLabels)) {
        if (!tick.major)
            continue;
        const double y = std::round(yOf(tick.value)) + 0.5;
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(side, y - axisHeight, axisWidth - nameGap, 2 * axisHeight),
                         Qt::AlignRight | Qt::AlignVCenter, fromUtf8(tick.text));
    }
    painter.setPen(theme.muted);
    const QRectF line(m_plot.left(), m_plot.bottom() + top, m_plot.width(), axisHeight);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("0"));
    painter.drawText(line, Qt::AlignRight | Qt::AlignTop,
                     tr("step %1").arg(readableCount(static_cast<double>(m_card.steps - 1))));
}

void DialectChart::paintCurve(QPainter& painter, std::size_t row, const QPen& pen) const
{
    const double last = static_cast<double>(std::max<std::int64_t>(m_card.steps - 1, 1));
    QPolygonF line;
    for (const CurvePoint& point : m_points[row])
        line += QPointF(m_plot.left() + point.x / last * m_plot.width(), yOf(point.y));
    painter.setPen(pen);
    if (line.size() > 1)
        painter.drawPolyline(line);
    else if (!line.isEmpty())
        painter.drawPoint(line.front());
    if (line.isEmpty())
        return;
    const double nameY = m_names[row].center().y();
    painter.setPen(QPen(pen.color(), 1));  // to the name, which may have had to make room
    painter.drawLine(line.back() + QPointF(1, 0), QPointF(m_names[row].left() - 2, nameY));
}

void DialectChart::paintNames(QPainter& painter, const Theme& theme) const
{
    for (std::size_t row = 0; row < m_card.rows.size(); ++row) {
        const bool back = m_lit && *m_lit != row;
        painter.setFont(small());
        painter.setPen(back ? theme.muted : theme.text);
        painter.drawText(m_names[row], Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fromUtf8(m_card.rows[row].name));
    }
}

void DialectChart::paintEvent(QPaintEvent*)
{
    if (m_card.rows.empty() || !(m_range.high > 0))
        return;
    arrange();
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    paintAxes(painter, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t row = 0; row < m_card.rows.size(); ++row) {
        QPen pen = penOf(theme, row, thin);
        if (m_lit && *m_lit != row)
            pen.setColor(theme.hairline);
        if (!m_lit || *m_lit != row)
            paintCurve(painter, row, pen);
    }
    if (m_lit && *m_lit < m_card.rows.size())
        paintCurve(painter, *m_lit, penOf(theme, *m_lit, thick));
    paintNames(painter, theme);
}

void DialectChart::mouseMoveEvent(QMouseEvent* event)
{
    const auto name = std::ranges::find_if(m_names,
                                           [event](const QRectF& place) { return place.contains(event->position()); });
    Q_EMIT pointed(name == m_names.end() ? -1 : static_cast<int>(name - m_names.begin()));
}

void DialectChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    Q_EMIT pointed(-1);
}

}  // namespace onecycle::ui
