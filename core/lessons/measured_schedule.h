// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"
#include "core/schedule/schedule.h"
#include "core/schedule/summary.h"

#include <cstdint>
#include <optional>

namespace onecycle {

/// What the rows of measures() look at: a document whose active schedule can be built.
struct MeasuredSchedule {
    const DocumentValue& document;
    const ScheduleConfig& config;
    const Schedule& schedule;
    Summary summary;

    /// Learning rate of \p step; nothing outside of 0..total_steps and where PyTorch divides by zero.
    [[nodiscard]] std::optional<double> lrAt(std::int64_t step) const;
    /// The same of the momentum; nothing where it is not cycled.
    [[nodiscard]] std::optional<double> momentumAt(std::int64_t step) const;
    /// lr/(1-momentum) where it means the step that a steady gradient makes: hasEffectiveStep().
    [[nodiscard]] std::optional<double> effectiveAt(std::int64_t step) const;
};

}  // namespace onecycle
