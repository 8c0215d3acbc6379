// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/curve_truth.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onecycle {
namespace {

struct Pixel {
    double x = 0;
    double y = 0;
};

class Truth {
public:
    Truth(const Schedule& schedule, Quantity quantity, const Viewport& viewport)
        : m_schedule(schedule), m_quantity(quantity), m_viewport(viewport)
    {
        m_low = std::max(viewport.xMin, static_cast<double>(schedule.firstStep()));
        m_high = std::min(viewport.xMax, static_cast<double>(schedule.totalSteps() - 1));
    }

    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }

    [[nodiscard]] double at(double x) const { return quantityOf(m_schedule.valueAt(x), m_quantity); }

    [[nodiscard]] Pixel pixel(double x, double y) const
    {
        const Viewport& v = m_viewport;
        const double share = v.logY ? std::log(y / v.yMin) / std::log(v.yMax / v.yMin)
                                    : (y - v.yMin) / (v.yMax - v.yMin);
        return {(x - v.xMin) / (v.xMax - v.xMin) * v.width, share * v.height};
    }

    /// How many pixels the rounding of the values and of the positions is worth at \p y.
    [[nodiscard]] double noise(double y) const
    {
        double largest = 0;
        for (const Phase& phase : m_schedule.phases()) {
            const Ramp& ramp = m_quantity == Quantity::Momentum ? phase.momentum : phase.lr;
            const double divisor = m_quantity == Quantity::EffectiveStep ? 1 - phase.momentum.from : 1;
            largest = std::max({largest, std::abs(ramp.from / divisor), std::abs(ramp.to / divisor)});
        }
        const double eps = 16 * std::numeric_limits<double>::epsilon();
        const Viewport& v = m_viewport;
        const double perValue = v.logY ? 1 / (y * std::log(v.yMax / v.yMin)) : 1 / (v.yMax - v.yMin);
        return eps * (largest * perValue * v.height + std::abs(m_high) / (v.xMax - v.xMin) * v.width);
    }

    /// Positions at equal distances in x, and where the curve crosses equal distances in y.
    [[nodiscard]] std::vector<double> samples() const
    {
        std::vector<double> x;
        for (int i = 0; i <= 1000; ++i)
            x.push_back(m_low + (m_high - m_low) * i / 1000);
        double begin = m_low;
        for (const Phase& phase : m_schedule.phases()) {
            const double end = std::clamp(phase.end, begin, m_high);
            for (int i = 0; i <= 200 && end > begin; ++i)
                x.push_back(crossing(std::nextafter(begin, end), end, level(i / 200.0)));
            begin = end;
        }
        return x;
    }

private:
    [[nodiscard]] double level(double share) const
    {
        const Viewport& v = m_viewport;
        return v.logY ? v.yMin * std::pow(v.yMax / v.yMin, share) : v.yMin + (v.yMax - v.yMin) * share;
    }

    /// Where the curve, monotone between \p begin and \p end, is nearest to \p y.
    [[nodiscard]] double crossing(double begin, double end, double y) const
    {
        const bool rising = at(end) > at(begin);
        for (int i = 0; i < 80; ++i) {
            const double middle = begin + (end - begin) / 2;
            ((at(middle) < y) == rising ? begin : end) = middle;
        }
        return begin;
    }

    const Schedule& m_schedule;
    Quantity m_quantity;
    const Viewport& m_viewport;
    double m_low = 0;
    double m_high = 0;
};

double distance(Pixel p, Pixel a, Pixel b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double square = dx * dx + dy * dy;
    const double t = square > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0.0, 1.0) : 0;
    return std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

double distance(Pixel p, const std::vector<Pixel>& line)
{
    double least = std::hypot(p.x - line[0].x, p.y - line[0].y);
    // Only what is within a pixel sideways can be within a tenth of one.
    const auto from = std::ranges::lower_bound(line, p.x - 1, {}, &Pixel::x);
    for (auto i = from == line.begin() ? from : from - 1; i + 1 < line.end() && i->x < p.x + 1; ++i)
        least = std::min(least, distance(p, *i, *(i + 1)));
    return least;
}

QString describe(const char* what, double x, double amount)
{
    return QStringLiteral(" %1 at x=%2: %3").arg(QString::fromLatin1(what)).arg(x, 0, 'g', 17).arg(amount);
}

}  // namespace

QString curveDefect(const Schedule& schedule, Quantity quantity, const Viewport& viewport)
{
    const auto pieces = polyline(schedule, quantity, 0, viewport);
    const Truth truth(schedule, quantity, viewport);
    if (truth.low() > truth.high())
        return pieces.empty() ? QString() : QStringLiteral(" a line where there is no curve");
    std::vector<double> samples = truth.samples();
    std::vector<std::vector<Pixel>> lines;
    for (const auto& piece : pieces) {
        if (piece.size() > 600)
            return describe("too many points", piece[0].x, static_cast<double>(piece.size()));
        lines.emplace_back();
        for (std::size_t i = 0; i < piece.size(); ++i) {
            const auto [x, y] = piece[i];
            const Pixel pixel = truth.pixel(x, y);
            if (!std::isfinite(y) || x < truth.low() || x > truth.high() || (i > 0 && x < piece[i - 1].x))
                return describe("a point out of place", x, y);
            if (std::abs(pixel.y - truth.pixel(x, truth.at(x)).y) > truth.noise(y))
                return describe("a point beside the curve", x, y);
            lines.back().push_back(pixel);
            for (int part = 1; i > 0 && part < 8; ++part)
                samples.push_back(piece[i - 1].x + (x - piece[i - 1].x) * part / 8);
        }
    }
    for (const double x : samples) {
        const double y = truth.at(x);
        const Pixel pixel = truth.pixel(x, y);
        if (!(pixel.y >= 0 && pixel.y <= viewport.height))
            continue;
        double least = std::numeric_limits<double>::infinity();
        for (const auto& line : lines)
            least = std::min(least, distance(pixel, line));
        if (!(least <= 0.1 + truth.noise(y)))
            return describe("off the curve by pixels", x, least);
    }
    return {};
}

}  // namespace onecycle
