// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "core/parameters/parameter.h"
#include "core/schedule/curve.h"
#include "core/sweep/sweep_range.h"

#include <memory>
#include <vector>

namespace onecycle::ui {

/// The schedule with one value of the parameter.
struct MotionFrame {
    Value value;
    std::shared_ptr<const Schedule> schedule;
    double share = 0;  ///< of the way from one end of the range to the other; of numbers only
};

/// One parameter of a configuration going through its usual values, everything else as it is: the schedules, computed
/// once, and the room that all of them need.
class ParameterMotion {
public:
    ParameterMotion() = default;
    /// \p snapshot has a schedule.
    ParameterMotion(const Parameter& parameter, const Snapshot& snapshot, std::size_t group);

    /// There and back, for a loop; of a switch or a choice one for each word. Values that give no schedule are left
    /// out; empty where the parameter changes nothing in this configuration.
    [[nodiscard]] const std::vector<MotionFrame>& frames() const { return m_frames; }
    /// A few of them from one end to the other, for a picture that stands still.
    [[nodiscard]] std::vector<const MotionFrame*> stills() const;
    /// The document's own schedule.
    [[nodiscard]] const MotionFrame& present() const { return m_present; }
    [[nodiscard]] const Parameter* parameter() const { return m_parameter; }
    [[nodiscard]] const SweepRange& range() const { return m_range; }
    [[nodiscard]] std::size_t group() const { return m_group; }
    /// True if it has words and no range to move through.
    [[nodiscard]] bool hasWords() const { return m_parameter && onecycle::hasWords(*m_parameter); }
    /// Which curves the parameter moves.
    [[nodiscard]] bool moves(Quantity quantity) const;
    /// Where a curve that changes by factors can be followed.
    [[nodiscard]] bool isLogarithmic(Quantity quantity) const;
    /// The lowest and the highest value of all frames.
    [[nodiscard]] const Extent& extent(Quantity quantity) const;
    [[nodiscard]] const Extent& steps() const { return m_steps; }

private:
    [[nodiscard]] std::shared_ptr<const Schedule> scheduleAt(const ScheduleConfig& config, const Value& value) const;
    void addNumbers(const ScheduleConfig& config);
    void measure();

    const Parameter* m_parameter = nullptr;
    std::size_t m_group = 0;
    SweepRange m_range;
    MotionFrame m_present;
    std::vector<MotionFrame> m_frames;
    Extent m_steps, m_lr, m_momentum;
    bool m_movesLr = false;
    bool m_movesMomentum = false;
};

}  // namespace onecycle::ui
