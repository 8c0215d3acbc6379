// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/variant_names.h"

#include "ui/chart/label_place.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onecycle::ui {
namespace {

constexpr std::size_t columns = 49;
constexpr double gap = 2;         // between a curve and its name
constexpr int mostCrossings = 1;  // a name that more curves run through cannot be read
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

bool runsThrough(const std::vector<double>& heights, std::size_t first, std::size_t last, const QRectF& rect)
{
    for (std::size_t i = first; i <= last; ++i)
        if (heights[i] > rect.top() - 1 && heights[i] < rect.bottom() + 1)
            return true;
    for (std::size_t i = first; i < last; ++i)  // steep ones pass from above to below between two columns
        if ((heights[i] - rect.center().y()) * (heights[i + 1] - rect.center().y()) < 0)
            return true;
    return false;
}

}  // namespace

VariantNames::VariantNames(const ChartState& state) : m_plot(state.frame.plot), m_active(columns, nan)
{
    const double last = static_cast<double>(state.schedule()->totalSteps() - 1);
    for (std::size_t i = 0; i < columns; ++i)
        if (const double step = state.frame.stepAt(columnAt(i)); step <= last)
            m_active[i] = state.frame.toY(state.valueAt(step, state.group()));
}

double VariantNames::columnAt(std::size_t index) const
{
    return m_plot.left() + m_plot.width() * static_cast<double>(index) / (columns - 1);
}

void VariantNames::add(const QPainterPath& path)
{
    Heights heights(columns, nan);
    for (int i = 1; i < path.elementCount(); ++i) {
        if (!path.elementAt(i).isLineTo())
            continue;
        const QPointF from = path.elementAt(i - 1), to = path.elementAt(i);
        const double scale = (columns - 1) / std::max(1.0, m_plot.width());
        const double begin = std::ceil((std::min(from.x(), to.x()) - m_plot.left()) * scale);
        const double end = std::floor((std::max(from.x(), to.x()) - m_plot.left()) * scale);
        for (double c = std::max(0.0, begin); c <= std::min<double>(columns - 1, end); ++c) {
            const double x = columnAt(static_cast<std::size_t>(c));
            const double share = to.x() == from.x() ? 1 : (x - from.x()) / (to.x() - from.x());
            heights[static_cast<std::size_t>(c)] = from.y() + share * (to.y() - from.y());
        }
    }
    m_curves.push_back(std::move(heights));
}

int VariantNames::crossings(const QRectF& rect) const
{
    const double scale = (columns - 1) / std::max(1.0, m_plot.width());
    const auto first = static_cast<std::size_t>(std::max(0.0, std::floor((rect.left() - m_plot.left()) * scale)));
    const auto last = static_cast<std::size_t>(
        std::clamp<double>(std::ceil((rect.right() - m_plot.left()) * scale), 0, columns - 1));
    int count = runsThrough(m_active, first, last, rect) ? mostCrossings + 1 : 0;  // the active one wins
    for (const Heights& heights : m_curves)
        count += runsThrough(heights, first, last, rect);
    return count;
}

QRectF VariantNames::place(std::size_t index, const QSizeF& size, LabelPlacer& placer) const
{
    const Heights& heights = m_curves[index];
    std::vector<QRectF> second;  // those that another curve runs through
    for (std::size_t i = columns; i-- > 0;) {
        if (std::isnan(heights[i]))
            continue;
        const QPointF at(columnAt(i), heights[i]);
        for (const QPointF& corner : {QPointF(gap, -size.height() / 2), QPointF(gap, -size.height() - gap),
                                      QPointF(-size.width() - gap, -size.height() - gap), QPointF(gap, gap),
                                      QPointF(-size.width() - gap, gap)}) {
            const QRectF rect(at + corner, size);
            const int crossed = crossings(rect);
            if (crossed == 0 && placer.take(rect))
                return rect;
            if (crossed > 0 && crossed <= mostCrossings)
                second.push_back(rect);
        }
    }
    for (const QRectF& rect : second)
        if (placer.take(rect))
            return rect;
    return {};
}

}  // namespace onecycle::ui
