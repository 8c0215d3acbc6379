// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/parameters/handle_nudge.h"

#include "core/parameters/parameters.h"

#include <limits>

namespace onecycle {
namespace {

constexpr double grain = 1e-9;  // so fine that the number stepped to comes back whole

/// Where the handle stands when its parameter is \p number.
double rateFor(HandleKind kind, const ScheduleConfig& config, double peak, double number)
{
    switch (kind) {
    case HandleKind::Start: return peak / number;
    case HandleKind::End: return peak / config.divFactor / number;
    default: return number;
    }
}

}  // namespace

std::string_view handleKey(HandleKind kind, bool alongX)
{
    if (alongX)
        return kind == HandleKind::Peak || kind == HandleKind::SecondBoundary ? "pct_start" : "";
    switch (kind) {
    case HandleKind::Start: return "div_factor";
    case HandleKind::Peak: return "max_lr";
    case HandleKind::SecondBoundary: return "";
    case HandleKind::End: return "final_div_factor";
    case HandleKind::Ceiling: return "max_momentum";
    case HandleKind::Floor: return "base_momentum";
    }
    return "";
}

double handleNumber(const ScheduleConfig& config, std::size_t group, HandleKind kind, bool alongX)
{
    const Value value = valueOf(config, *findParameter(handleKey(kind, alongX)), group);
    const auto* const number = std::get_if<double>(&value);
    return number ? *number : std::numeric_limits<double>::quiet_NaN();
}

HandleMove nudgeHandle(const ScheduleConfig& config, std::size_t group, const Handle& handle, Direction direction,
                       StepSize size)
{
    const bool alongX = direction == Direction::Left || direction == Direction::Right;
    if (alongX ? !handle.movesX : !handle.movesY)
        return {};
    const bool forward = direction == Direction::Right || direction == Direction::Up;
    const bool isFactor = handle.kind == HandleKind::Start || handle.kind == HandleKind::End;
    const Parameter& parameter = *findParameter(handleKey(handle.kind, alongX));
    const double now = handleNumber(config, group, handle.kind, alongX);
    const double next = stepped(now, forward != isFactor, size, {parameter.scale, false});
    HandleDrag drag;
    drag.target = {handle.x, handle.y};
    if (alongX) {
        const double steps = stepCount(config).value_or(0);
        const double boundary = handle.kind == HandleKind::SecondBoundary ? 2 : 1;
        drag.target.x = boundary * (next * steps - 1);
        drag.xGrain = steps * grain;
    } else {
        drag.target.y = rateFor(handle.kind, config, config.maxLr ? config.maxLr->at(group) : 0, next);
        drag.yGrain = drag.target.y * grain;
    }
    return moveHandle(config, group, handle, drag);
}

}  // namespace onecycle
