// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policies.h"
#include "ui/presets/preset_store.h"

#include <string>

namespace onecycle::app {

/// What `onecycle presets` prints: all presets and policies, for people and for programs.
[[nodiscard]] std::string presetsText(const ui::PresetStore& store);
[[nodiscard]] std::string presetsJson(const ui::PresetStore& store);

/// One preset: what it is, where it comes from, and its values.
[[nodiscard]] std::string presetText(const ui::StoredPreset& stored);
[[nodiscard]] std::string presetJson(const ui::StoredPreset& stored);

/// One policy: how it differs from 1cycle, and its numbers.
[[nodiscard]] std::string policyText(const Policy& policy);
[[nodiscard]] std::string policyJson(const Policy& policy);

}  // namespace onecycle::app
