// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/playback/training_run.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace onecycle {
namespace {

constexpr std::int64_t stagesOfBatch = 4;

/// Groups as a run from the start leaves them for the one that is resumed. Only rates and momenta go into them: a
/// length of its own keeps what is wrong with step 0 alone, which a resumed run never meets, out of it.
void leaveKeys(const ScheduleConfig& config, std::vector<ParameterGroup>& groups)
{
    ScheduleConfig whole = config;
    whole.lastEpoch = -1;
    whole.totalSteps = 100;
    whole.pctStart = ScheduleConfig().pctStart;
    static_cast<void>(Scheduler::create(whole, groups));
}

}  // namespace

std::int64_t stagesFrom(const Playhead& begin, const Playhead& place)
{
    return (place.step - begin.step) * stagesOfBatch + static_cast<int>(place.stage) - static_cast<int>(begin.stage);
}

Playhead placeAfter(const Playhead& begin, std::int64_t stages)
{
    const std::int64_t all = stages + static_cast<int>(begin.stage);
    const std::int64_t batches = all >= 0 ? all / stagesOfBatch : -((stagesOfBatch - 1 - all) / stagesOfBatch);
    return {begin.step + batches, static_cast<LoopStage>(all - batches * stagesOfBatch)};
}

Result<TrainingRun, std::vector<Issue>> TrainingRun::create(const ScheduleConfig& config)
{
    auto groups = std::make_unique<Groups>(config.groupCount());
    if (config.lastEpoch != -1)
        leaveKeys(config, *groups);
    auto scheduler = Scheduler::create(config, *groups);
    if (!scheduler)
        return Unexpected(scheduler.error());
    return TrainingRun(std::move(groups), std::move(scheduler).value(), config);
}

TrainingRun::TrainingRun(std::unique_ptr<Groups> groups, Scheduler scheduler, const ScheduleConfig& config)
    : m_groups(std::move(groups)),
      m_scheduler(std::move(scheduler)),
      m_groupCount(config.groupCount()),
      m_begin{m_scheduler.lastEpoch(), LoopStage::Forward},
      m_end{totalSteps(), LoopStage::SchedulerStep},
      m_position(m_begin)
{
    enterBatch();
    if (m_begin.step == totalSteps())
        return;  // resumed after its last batch
    seek({totalSteps() - 1, LoopStage::SchedulerStep});
    if (m_raised)
        m_end = m_position;
    restart();
}

bool TrainingRun::advance()
{
    if (m_position == m_end)
        return false;
    m_position = placeAfter(m_position, 1);
    if (m_position.stage == LoopStage::Forward)
        enterBatch();
    if (m_position.stage == LoopStage::SchedulerStep)
        stepScheduler();
    return true;
}

bool TrainingRun::back()
{
    if (m_position == m_begin)
        return false;
    seek(placeAfter(m_position, -1));
    return true;
}

void TrainingRun::seek(const Playhead& place)
{
    m_position = stagesFrom(m_begin, place) < 0 ? m_begin : stagesFrom(m_end, place) > 0 ? m_end : place;
    m_raised.reset();
    goToBatch(m_position.step);
    if (m_position.stage == LoopStage::SchedulerStep)
        stepScheduler();
}

/// Puts the scheduler into the state of a run that has come to \p step: every number it writes depends on the step and
/// on the numbers that the constructor has left in the groups, not on the way there.
void TrainingRun::goToBatch(std::int64_t step)
{
    SchedulerState state = m_scheduler.stateDict();
    state.lastEpoch = step - 1;
    state.stepCount = step - m_begin.step;
    m_scheduler.loadStateDict(state);
    static_cast<void>(m_scheduler.step());
    enterBatch();
}

/// What the groups hold is what the batch will use. What its scheduler.step() will write is found by doing it once and
/// putting everything back.
void TrainingRun::enterBatch()
{
    m_used.clear();
    for (std::size_t group = 0; group < m_groupCount; ++group)
        m_used.push_back(held(group));
    const Groups groups = *m_groups;
    const SchedulerState state = m_scheduler.stateDict();
    const auto written = m_scheduler.step();
    m_logged = written ? std::optional(*written) : std::nullopt;
    m_scheduler.loadStateDict(state);
    *m_groups = groups;
}

void TrainingRun::stepScheduler()
{
    if (const auto written = m_scheduler.step(); !written)
        m_raised = written.error();
}

StepValue TrainingRun::held(std::size_t group) const
{
    const ParameterGroup& now = (*m_groups)[group];
    if (!m_scheduler.stateDict().cycleMomentum)
        return {now.lr, std::numeric_limits<double>::quiet_NaN()};
    const bool beta1 = m_scheduler.stateDict().useBeta1.value_or(false);
    return {now.lr, beta1 ? now.betas.front() : now.momentum.value()};
}

}  // namespace onecycle
