// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters/parameter.h"

#include <QString>

#include <optional>

namespace onecycle::ui {

/// What stands at the end of a parameter's label: a caption, and the number in it where that can be edited.
struct Derived {
    QString caption;               ///< "starts at 0.0004"
    std::optional<double> number;  ///< 0.0004
};

/// The caption of \p parameter in \p config, for \p group where the groups differ; empty where there is none.
[[nodiscard]] Derived derivedOf(const ScheduleConfig& config, const Parameter& parameter, std::size_t group);

/// True if the caption of \p parameter holds a number that can be edited.
[[nodiscard]] bool hasEditableCaption(const Parameter& parameter);

/// What to assign so that the number in the caption becomes \p number; \p total is the stepCount() of the
/// configuration.
[[nodiscard]] Assignment derivedAssignment(const Parameter& parameter, double number, std::size_t group,
                                           std::optional<double> total);

/// What the empty field of \p parameter says in muted text: "1000 (derived)".
[[nodiscard]] QString hintOf(const ScheduleConfig& config, const Parameter& parameter);

}  // namespace onecycle::ui
