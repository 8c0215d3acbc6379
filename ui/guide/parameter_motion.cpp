// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/parameter_motion.h"

#include "core/parameters/parameters.h"
#include "core/sweep/animation.h"
#include "core/sweep/sweep.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onecycle::ui {
namespace {

constexpr double oneWay = 4;  // seconds
constexpr double framesPerSecond = 25;
constexpr std::size_t stillCount = 5;

/// The usual range where there is one, else one around the present value.
SweepRange rangeOf(const Parameter& parameter, const ScheduleConfig& config, std::optional<std::size_t> group)
{
    if (parameter.usual.low < parameter.usual.high)
        return {std::string(parameter.key), parameter.usual.low, parameter.usual.high, parameter.scale, group};
    return proposedRange(parameter, config, group);
}

double shareOf(const SweepRange& range, double value)
{
    return range.spacing == Scale::Logarithmic
               ? (std::log(value) - std::log(range.from)) / (std::log(range.to) - std::log(range.from))
               : (value - range.from) / (range.to - range.from);
}

void widen(Extent& extent, const Extent& other)
{
    extent.low = std::fmin(extent.low, other.low);  // NaN is no number
    extent.high = std::fmax(extent.high, other.high);
}

/// True if some value of \p quantity, looked at from end to end, is another one.
bool differ(const Schedule& a, const Schedule& b, Quantity quantity, std::size_t group)
{
    if (a.totalSteps() != b.totalSteps() || a.firstStep() != b.firstStep())
        return quantity == Quantity::LearningRate || a.cyclesMomentum();
    constexpr int places = 32;
    for (int i = 0; i <= places; ++i) {
        const double at = static_cast<double>(a.totalSteps() - 1) * i / places;
        const double left = quantityOf(a.valueAt(at, group), quantity);
        const double right = quantityOf(b.valueAt(at, group), quantity);
        if (!(std::abs(left - right) <= 1e-12 * std::abs(left)) && !(std::isnan(left) && std::isnan(right)))
            return true;
    }
    return false;
}

}  // namespace

ParameterMotion::ParameterMotion(const Parameter& parameter, const Snapshot& snapshot, std::size_t group)
    : m_parameter(&parameter), m_group(group)
{
    const ScheduleConfig& config = snapshot.scheduleConfig;
    m_present = {valueOf(config, parameter, group), snapshot.schedule, 0};
    if (!irrelevance(config, parameter).empty())
        return;
    if (hasWords()) {
        for (const Value& word : wordsOf(parameter))
            if (auto schedule = scheduleAt(config, word))
                m_frames.push_back({word, std::move(schedule), 0});
    } else {
        addNumbers(config);
    }
    measure();
}

std::shared_ptr<const Schedule> ParameterMotion::scheduleAt(const ScheduleConfig& config, const Value& value) const
{
    ScheduleConfig changed = config;
    const bool one = m_parameter->perGroup() && config.groupCount() > 1;
    setValue(changed, *m_parameter, value, one ? std::optional(m_group) : std::nullopt);
    const auto schedule = Schedule::build(changed);
    return schedule ? std::make_shared<const Schedule>(*schedule) : nullptr;
}

void ParameterMotion::addNumbers(const ScheduleConfig& config)
{
    const bool one = m_parameter->perGroup() && config.groupCount() > 1;
    m_range = rangeOf(*m_parameter, config, one ? std::optional(m_group) : std::nullopt);
    const auto values = framesOf({m_range, oneWay, framesPerSecond, Easing::Cosine, true});
    if (!values)
        return;
    for (const Value& value : *values)
        if (auto schedule = scheduleAt(config, value))
            m_frames.push_back({value, std::move(schedule), shareOf(m_range, std::get<double>(value))});
    if (const double* const number = std::get_if<double>(&m_present.value))
        m_present.share = shareOf(m_range, *number);
    else
        m_present.share = std::numeric_limits<double>::quiet_NaN();
}

void ParameterMotion::measure()
{
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    m_steps = m_lr = m_momentum = {nothing, nothing};
    const auto add = [this](const Schedule& schedule) {
        widen(m_steps, {static_cast<double>(schedule.firstStep()), static_cast<double>(schedule.totalSteps() - 1)});
        widen(m_lr, extentOf(schedule, Quantity::LearningRate, m_group));
        if (schedule.cyclesMomentum())
            widen(m_momentum, extentOf(schedule, Quantity::Momentum, m_group));
    };
    add(*m_present.schedule);
    for (const MotionFrame& frame : m_frames) {
        add(*frame.schedule);
        m_movesLr |= differ(*m_present.schedule, *frame.schedule, Quantity::LearningRate, m_group);
        m_movesMomentum |= differ(*m_present.schedule, *frame.schedule, Quantity::Momentum, m_group);
    }
    if (!m_movesLr && !m_movesMomentum)
        m_frames.clear();
}

std::vector<const MotionFrame*> ParameterMotion::stills() const
{
    std::vector<const MotionFrame*> few;
    if (m_frames.empty())
        return few;
    const std::size_t there = hasWords() ? m_frames.size() - 1 : m_frames.size() / 2;
    const std::size_t count = hasWords() ? m_frames.size() : std::min(stillCount, there + 1);
    for (std::size_t i = 0; i < count; ++i) {
        const double wanted = static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(count - 1, 1));
        const auto distance = [wanted](const MotionFrame& frame) { return std::abs(frame.share - wanted); };
        const auto end = m_frames.begin() + static_cast<std::ptrdiff_t>(there) + 1;
        few.push_back(hasWords() ? &m_frames[i] : &*std::ranges::min_element(m_frames.begin(), end, {}, distance));
    }
    few.erase(std::ranges::unique(few).begin(), few.end());
    return few;
}

bool ParameterMotion::moves(Quantity quantity) const
{
    return quantity == Quantity::LearningRate ? m_movesLr : m_movesMomentum;
}

bool ParameterMotion::isLogarithmic(Quantity quantity) const
{
    return quantity == Quantity::LearningRate && m_lr.low > 0 && m_parameter->section == Section::LearningRate;
}

const Extent& ParameterMotion::extent(Quantity quantity) const
{
    return quantity == Quantity::LearningRate ? m_lr : m_momentum;
}

}  // namespace onecycle::ui
