// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/flatten.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace onecycle {
namespace {

/// A convex arc is at most twice as far from its chord as it is at the middle, so this guarantees 0.1 px.
constexpr double middleTolerance = 0.05;
/// Ends the halving in a viewport that no screen has; on a screen, the width of a chord in pixels does.
constexpr int deepest = 24;

double positiveOrZero(double scale)
{
    return std::isfinite(scale) && scale > 0 ? scale : 0;
}

struct Node {
    CurvePoint point;
    double x = 0;  // pixels
    double y = 0;
};

class Flattener {
public:
    Flattener(const Stretch& stretch, const PixelScale& scale, std::vector<CurvePoint>& points)
        : m_stretch(stretch), m_scale(scale), m_points(points), m_noise(stretch.noise())
    {}

    [[nodiscard]] Node node(CurvePoint point) const { return {point, m_scale.x(point.x), m_scale.y(point.y)}; }
    [[nodiscard]] Node node(double x) const { return node(CurvePoint{x, m_stretch.at(x)}); }

    /// Appends the points after \p a up to \p b. The curve between them must be monotone, and convex or concave.
    void append(const Node& a, const Node& b, int depth = 0)
    {
        const double middle = a.point.x + (b.point.x - a.point.x) / 2;
        if (depth < deepest && !outside(a, b) && middle > a.point.x && middle < b.point.x) {
            const Node m = node(middle);
            if (!flat(a, m, b) || (m_stretch.momentum && !flatBesides(a, b))) {
                append(a, m, depth + 1);
                append(m, b, depth + 1);
                return;
            }
        }
        m_points.push_back(b.point);
    }

private:
    /// A quotient may bend to one side: its quarters count too.
    [[nodiscard]] bool flatBesides(const Node& a, const Node& b) const
    {
        for (const double share : {0.1, 0.25, 0.75, 0.9}) {
            const Node m = node(a.point.x + share * (b.point.x - a.point.x));
            const double chord = a.y + share * (b.y - a.y);
            if (std::abs(m.y - chord) > middleTolerance)
                return false;
        }
        return true;
    }
    [[nodiscard]] bool outside(const Node& a, const Node& b) const
    {
        return std::max(a.y, b.y) < 0 || std::min(a.y, b.y) > m_scale.height();
    }

    /// The distance counts at right angles to the chord: on a steep slope it is much less than the vertical one.
    [[nodiscard]] bool flat(const Node& a, const Node& m, const Node& b) const
    {
        const double vertical = std::abs(m.y - (a.y + (b.y - a.y) / 2));
        const double width = b.x - a.x;
        const double distance = vertical * width / std::sqrt(width * width + (b.y - a.y) * (b.y - a.y));
        // Written so that what is not a number counts as flat.
        return !(distance > middleTolerance) || vertical < m_scale.yDistance(m_noise, m.point.y);
    }

    const Stretch& m_stretch;
    const PixelScale& m_scale;
    std::vector<CurvePoint>& m_points;
    double m_noise;
};

/// Where half a cosine turns from convex to concave: at its middle, on a logarithmic axis nearer to the lower end
/// (the zero of (ln v)'' with v = m + a cos). NaN where it does not turn.
double inflection(const Stretch& stretch, bool logarithmic)
{
    if (stretch.ramp->shape != RampShape::Cosine)
        return std::numeric_limits<double>::quiet_NaN();
    const double amplitude = (stretch.ramp->from - stretch.ramp->to) / 2;
    const double middle = (stretch.ramp->from + stretch.ramp->to) / 2;
    const double pct = logarithmic ? std::acos(-amplitude / middle) / std::numbers::pi : 0.5;
    return stretch.phase->begin + stretch.phase->length() * pct;
}

}  // namespace

PixelScale::PixelScale(const Viewport& viewport)
    : m_xMin(viewport.xMin),
      m_xScale(positiveOrZero(viewport.width / (viewport.xMax - viewport.xMin))),
      m_yOrigin(viewport.logY ? std::log(viewport.yMin) : viewport.yMin),
      m_height(viewport.height),
      m_farBelow(viewport.yMin * (viewport.yMin / viewport.yMax)),
      m_logY(viewport.logY)
{
    const double top = viewport.logY ? std::log(viewport.yMax) : viewport.yMax;
    m_yScale = positiveOrZero(viewport.height / (top - m_yOrigin));
    m_farBelow = std::max(positiveOrZero(m_farBelow), std::numeric_limits<double>::min());
}

double PixelScale::y(double value) const
{
    return ((m_logY ? std::log(value) : value) - m_yOrigin) * m_yScale;
}

double PixelScale::yDistance(double delta, double value) const
{
    return (m_logY ? delta / value : delta) * m_yScale;
}

double Stretch::at(double position) const
{
    const double value = rampValue(*phase, *ramp, position);
    if (!momentum)
        return value;
    const double rest = 1 - rampValue(*phase, *momentum, position);
    return rest > 0 ? value / rest : std::numeric_limits<double>::infinity();
}

double Stretch::noise() const
{
    constexpr double bits = 8 * std::numeric_limits<double>::epsilon();
    if (momentum)
        return bits * std::max(std::abs(at(begin)), std::abs(at(end)));
    return bits * std::max(std::abs(ramp->from), std::abs(ramp->to));
}

void flatten(const Stretch& stretch, const PixelScale& scale, CurvePoint first, std::vector<CurvePoint>& points)
{
    Flattener flattener(stretch, scale, points);
    Node begin = flattener.node(first);
    if (stretch.momentum) {
        // Where a quotient turns is not known in closed form: in parts this short no turn hides from the middle.
        constexpr int parts = 64;
        for (int i = 1; i < parts; ++i) {
            const Node next = flattener.node(stretch.begin + (stretch.end - stretch.begin) * i / parts);
            flattener.append(begin, next);
            begin = next;
        }
        flattener.append(begin, flattener.node(stretch.end));
        return;
    }
    const double turn = inflection(stretch, scale.logarithmic());
    if (turn > stretch.begin && turn < stretch.end) {
        const Node middle = flattener.node(turn);
        flattener.append(begin, middle);
        begin = middle;
    }
    flattener.append(begin, flattener.node(stretch.end));
}

}  // namespace onecycle
