// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"
#include "ui/presets/preset_store.h"

#include <string>
#include <vector>

namespace onecycle::app {

/// The preset that `--preset` names by its key or its name, if it can be put into a 1cycle; else the sentence to print.
[[nodiscard]] Result<ui::StoredPreset, std::string> presetFor(const std::string& name);

/// What `--beside` names, as an entry beside \p config: a preset, or a policy with numbers of its own
/// (`step:gamma=0.2:milestones=0.5,0.75`). It has the length of \p config. Else the sentence to print.
[[nodiscard]] Result<ScheduleEntry, std::string> entryBeside(const std::string& text, const ScheduleConfig& config);

/// Why \p names cannot stand beside a schedule, one sentence each; nothing if all of them can.
[[nodiscard]] std::vector<std::string> besideFaults(const std::vector<std::string>& names);

/// Puts what \p names name, which has no fault, beside the active schedule of \p document.
void addBeside(DocumentValue& document, const std::vector<std::string>& names);

/// That there is no preset \p name, nor a policy if \p policiesToo, with what may have been meant.
[[nodiscard]] std::string unknownPreset(const std::string& name, bool policiesToo);

}  // namespace onecycle::app
