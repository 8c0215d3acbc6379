// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/handle_move.h"

#include "core/schedule/boundaries.h"
#include "core/schedule/round_number.h"

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

constexpr double lowestRate = 1e-12;
constexpr double highestRate = 1e6;
constexpr double highestFactor = 1e12;
constexpr double highestMomentum = 0.9999;
constexpr double snapPixels = 8;  // the reach of a whole epoch, and the width of a snap of the momentum

/// Where a parameter may go, and what to say at either end.
struct Bounds {
    double low = 0;
    double high = 0;
    TextMark below;
    TextMark above;
};

class Mover {
public:
    Mover(const ScheduleConfig& origin, std::size_t group, const Handle& handle, const HandleDrag& drag)
        : m_origin(origin),
          m_group(group),
          m_handle(handle),
          m_drag(drag),
          m_steps(stepCount(origin).value_or(0)),
          m_peak(origin.maxLr ? origin.maxLr->at(group) : 0)
    {}

    HandleMove take() { return std::move(m_move); }

    void start()
    {
        moveFactor("div_factor", m_peak, m_origin.divFactor,
                   {1, highestFactor, mark("The start cannot lie above the peak."),
                    mark("The start goes no lower; type a larger div_factor.")});
    }

    void end()
    {
        moveFactor("final_div_factor", m_peak / m_origin.divFactor, m_origin.finalDivFactor,
                   {1 / m_origin.divFactor, highestFactor, mark("The end cannot lie above the peak."),
                    mark("The end goes no lower; type a larger final_div_factor.")});
    }

    void peak()
    {
        if (m_handle.movesX)
            moveWarmUp(1);
        if (!movedY())
            return restore("max_lr", *m_origin.maxLr);
        const double y = lifted(m_drag.target.y);
        const double exact = m_drag.snap ? nearest125(y) : rounded(y);
        setOfGroup("max_lr", bounded(exact, m_peak,
                                     {lowestRate, highestRate, mark("The peak has to stay above 0."),
                                      mark("The peak goes no higher; type a larger max_lr.")}));
    }

    void secondBoundary() { moveWarmUp(2); }

    void ceiling()
    {
        const double floor = m_origin.baseMomentum.at(m_group);
        const bool usual = m_origin.maxMomentum.at(m_group) >= floor;
        moveMomentum("max_momentum", m_origin.maxMomentum,
                     usual ? Bounds{floor, highestMomentum, mark("The ceiling stays above the floor."),
                                    mark("Momentum has to stay below 1.")}
                           : Bounds{0, floor, mark("Momentum cannot be negative."),
                                    mark("max_momentum stays below base_momentum here.")});
    }

    void floor()
    {
        const double ceiling = m_origin.maxMomentum.at(m_group);
        const bool usual = ceiling >= m_origin.baseMomentum.at(m_group);
        moveMomentum(
            "base_momentum", m_origin.baseMomentum,
            usual ? Bounds{0, ceiling, mark("Momentum cannot be negative."), mark("The floor stays below the ceiling.")}
                  : Bounds{ceiling, highestMomentum, mark("base_momentum stays above max_momentum here."),
                           mark("Momentum has to stay below 1.")});
    }

private:
    [[nodiscard]] bool movedX() const { return !sameBits(m_drag.target.x, m_handle.x); }
    [[nodiscard]] bool movedY() const { return !sameBits(m_drag.target.y, m_handle.y); }

    [[nodiscard]] double rounded(double value) const
    {
        return shortestBetween(value, value - m_drag.yGrain / 2, value + m_drag.yGrain / 2);
    }

    /// A rate cannot be dragged to zero or below: one pixel above is the lowest that a linear axis shows.
    [[nodiscard]] double lifted(double rate)
    {
        const double lowest = m_handle.y > 0 ? std::min(m_drag.yGrain, m_handle.y) : m_drag.yGrain;
        if (rate > 0 && rate >= lowest)
            return rate;
        m_move.obstacle = mark("Lower is not seen on this axis; the logarithmic one shows it.");
        return lowest > 0 ? lowest : lowestRate;
    }

    /// \p value within \p bounds, which give way to a number that was beyond them from the start.
    double bounded(double value, double origin, const Bounds& bounds)
    {
        const double low = origin > 0 ? std::min(bounds.low, origin) : bounds.low;
        const double high = std::max(bounds.high, origin);
        if (value < low)
            m_move.obstacle = bounds.below;
        if (value > high)
            m_move.obstacle = bounds.above;
        return value < low ? low : value > high ? high : value;
    }

    void set(const char* key, double value) { m_move.assignments.push_back({key, value, {}}); }
    void setOfGroup(const char* key, double value) { m_move.assignments.push_back({key, value, m_group}); }
    void restore(const char* key, const PerGroup& value)
    {
        m_move.assignments.push_back({key, value.isList() ? Value(value.values()) : Value(value.at(0)), {}});
    }

    /// A rate that is \p numerator / parameter.
    void moveFactor(const char* key, double numerator, double origin, const Bounds& bounds)
    {
        if (!movedY())
            return set(key, origin);
        const double y = lifted(m_drag.target.y);
        const double half = std::min(m_drag.yGrain, y) / 2;
        const double exact = numerator / y;
        const double factor = m_drag.snap ? nearest125(exact)
                                          : shortestBetween(exact, numerator / (y + half), numerator / (y - half));
        set(key, bounded(factor, origin, bounds));
    }

    /// The boundary number \p boundary (1: the peak) lies at `boundary * (pct_start*T - 1)`.
    void moveWarmUp(double boundary)
    {
        if (!movedX())
            return set("pct_start", m_origin.pctStart);
        const double wanted = (m_drag.target.x + boundary) / boundary;  // pct_start*T
        const double origin = m_origin.pctStart * m_steps;
        constexpr double shortest = 2;  // the peak on step 1
        const double longest = std::max(shortest, m_origin.threePhase ? m_steps / 2 : m_steps - 1);
        const double low = origin > 1 ? std::min(shortest, origin) : shortest;
        const double high = std::max(longest, origin);
        if (wanted < low)
            m_move.obstacle = mark("The warm-up needs at least one step.");
        if (wanted > high)
            m_move.obstacle = m_origin.threePhase ? mark("The second boundary stays before the last step.")
                                                  : mark("The peak stays before the last step.");
        const double grain = m_drag.xGrain / boundary;
        const double warmUp = std::clamp(m_drag.snap ? snapped(wanted, grain) : wanted, low, high);
        if (m_drag.snap)
            return set("pct_start", pctStartFor(warmUp, m_steps).value_or(warmUp / m_steps));
        const double least = std::max(low, warmUp - grain / 2) / m_steps;
        const double most = std::min(high, warmUp + grain / 2) / m_steps;
        set("pct_start", shortestBetween(warmUp / m_steps, least, most));
    }

    /// The nearest whole number of steps, or of epochs where that is near.
    [[nodiscard]] double snapped(double warmUp, double grain) const
    {
        const double epoch = m_origin.stepsPerEpoch.value_or(0);
        if (epoch > 1 && !m_origin.totalSteps) {
            const double whole = std::round(warmUp / epoch) * epoch;
            if (whole > 0 && std::abs(whole - warmUp) <= std::min(snapPixels * grain, epoch / 4))
                return whole;
        }
        return std::round(warmUp);
    }

    void moveMomentum(const char* key, const PerGroup& origin, const Bounds& bounds)
    {
        if (!movedY())
            return restore(key, origin);
        const double y = m_drag.target.y;
        const double value = m_drag.snap ? nearestMultiple(y, snapPixels * m_drag.yGrain) : rounded(y);
        setOfGroup(key, bounded(value, origin.at(m_group), bounds));
    }

    const ScheduleConfig& m_origin;
    std::size_t m_group;
    const Handle& m_handle;
    const HandleDrag& m_drag;
    double m_steps;
    double m_peak;
    HandleMove m_move;
};

}  // namespace

HandleMove moveHandle(const ScheduleConfig& origin, std::size_t group, const Handle& handle, const HandleDrag& drag)
{
    if (!std::isfinite(drag.target.x) || !std::isfinite(drag.target.y))
        return {};
    Mover mover(origin, group, handle, drag);
    switch (handle.kind) {
    case HandleKind::Start: mover.start(); break;
    case HandleKind::Peak: mover.peak(); break;
    case HandleKind::SecondBoundary: mover.secondBoundary(); break;
    case HandleKind::End: mover.end(); break;
    case HandleKind::Ceiling: mover.ceiling(); break;
    case HandleKind::Floor: mover.floor(); break;
    }
    return mover.take();
}

}  // namespace onecycle
