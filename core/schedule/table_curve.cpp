// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/curve.h"

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

/// Gathers points into pieces, at most the lowest and the highest of each pixel column.
class Thinner {
public:
    Thinner(double origin, double columnWidth) : m_origin(origin), m_columnWidth(columnWidth) {}

    void add(CurvePoint point)
    {
        const double column = m_columnWidth > 0 ? std::floor((point.x - m_origin) / m_columnWidth) : point.x;
        if (m_open && column == m_column) {
            m_low = point.y < m_low.y ? point : m_low;
            m_high = point.y > m_high.y ? point : m_high;
            m_last = point;
            return;
        }
        if (!m_open)
            m_pieces.push_back({point});
        else
            flush();
        m_low = m_high = m_last = point;
        m_column = column;
        m_open = true;
    }

    void breakLine()
    {
        if (m_open) {
            flush();
            append(m_last);  // a piece ends on its last point, whatever is highest there
        }
        m_open = false;
    }

    std::vector<std::vector<CurvePoint>> take() { return std::move(m_pieces); }

private:
    void flush()
    {
        append(m_low.x < m_high.x ? m_low : m_high);
        append(m_low.x < m_high.x ? m_high : m_low);
    }

    void append(CurvePoint point)
    {
        if (m_pieces.back().back() != point)
            m_pieces.back().push_back(point);
    }

    double m_origin;
    double m_columnWidth;
    bool m_open = false;
    double m_column = 0;
    CurvePoint m_low, m_high, m_last;
    std::vector<std::vector<CurvePoint>> m_pieces;
};

/// A point on the line from \p a to \p b as it is drawn: straight on the screen, so a power law on a logarithmic axis.
CurvePoint between(CurvePoint a, CurvePoint b, double x, bool logY)
{
    const double share = (x - a.x) / (b.x - a.x);
    return {x, logY ? a.y * std::pow(b.y / a.y, share) : a.y + (b.y - a.y) * share};
}

}  // namespace

std::vector<std::vector<CurvePoint>> polyline(const std::vector<double>& table, double first, const Viewport& viewport)
{
    const double count = static_cast<double>(table.size());
    // One value beyond each edge, so that the lines that cross it can be cut there.
    const auto from = static_cast<std::size_t>(std::clamp(std::floor(viewport.xMin - first), 0.0, count));
    const auto to = static_cast<std::size_t>(std::clamp(std::ceil(viewport.xMax - first) + 1, 0.0, count));
    const double pixel = (viewport.xMax - viewport.xMin) / viewport.width;
    Thinner thinner(viewport.xMin, pixel > 2 ? pixel : 0);
    const auto shows = [&](double y) { return std::isfinite(y) && (!viewport.logY || y > 0); };
    const auto inside = [&](double x) { return x >= viewport.xMin && x <= viewport.xMax; };
    CurvePoint previous{0, std::nan("")};
    for (std::size_t i = from; i < to; ++i) {
        const CurvePoint point{first + static_cast<double>(i), table[i]};
        if (!shows(point.y)) {
            thinner.breakLine();
        } else {
            for (const double edge : {viewport.xMin, viewport.xMax})
                if (shows(previous.y) && previous.x < edge && edge < point.x)
                    thinner.add(between(previous, point, edge, viewport.logY));
            if (inside(point.x))
                thinner.add(point);
        }
        previous = point;
    }
    thinner.breakLine();
    return thinner.take();
}

}  // namespace onecycle
