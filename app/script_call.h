// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parameter_options.h"
#include "core/formats/read.h"

#include <optional>
#include <string>
#include <vector>

namespace onecycle::app {

/// Which call was read of the several that \p document has, and the others with their lines; empty if there is one.
[[nodiscard]] std::string callsNote(const ReadDocument& document);

/// What is wrong with \p call, the number that `--call` was given for \p document; empty if nothing is.
[[nodiscard]] std::string callFault(const ReadDocument& document, std::size_t call);

/// The questions of \p questions that matter in \p config and that no option answers, each with the option that would.
[[nodiscard]] std::vector<Misreading> unanswered(const std::vector<Question>& questions, const ScheduleConfig& config,
                                                 const ParameterOptions& options);

/// Lets the code of \p entry stand for what options have given.
void answerExpressions(ScheduleEntry& entry, const ParameterOptions& options);

}  // namespace onecycle::app
