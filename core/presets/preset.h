// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"
#include "core/support/text_mark.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace onecycle {

/// What the length of a preset's run is counted in where it comes from.
enum class PresetUnit {
    Any,  ///< the run may have any length
    Steps,
    Epochs,
};

/// Where the numbers of a preset come from.
struct PresetSource {
    std::string text;  ///< for people: a file of a repository, a paper; may be empty
    std::string url;   ///< may be empty

    friend bool operator==(const PresetSource&, const PresetSource&) = default;
};

/// One stated value of a 1cycle: a row of parameters().
struct PresetValue {
    std::string key;
    Value value;

    friend bool operator==(const PresetValue& a, const PresetValue& b)
    {
        return a.key == b.key && sameValue(a.value, b.value);
    }
};

/// Values of a 1cycle, in the order of parameters(): what is not among them stays the user's.
using PresetValues = std::vector<PresetValue>;

/// A named schedule to start from or to compare with: values of a 1cycle, or a policy that is none.
struct Preset {
    std::string name;
    std::string sentence;  ///< what it is, for people; may be empty
    PresetUnit unit = PresetUnit::Any;
    PresetSource source;
    bool contrast = false;  ///< it is no 1cycle but what one is compared with
    std::variant<PresetValues, ReferencePolicy> settings;

    friend bool operator==(const Preset&, const Preset&) = default;
};

[[nodiscard]] bool isPolicy(const Preset& preset);

/// True if \p preset states total_steps, epochs or steps_per_epoch.
[[nodiscard]] bool statesLength(const Preset& preset);

/// The value of the parameter \p key that \p preset states; nothing if it leaves it open, or is a policy.
[[nodiscard]] std::optional<Value> statedValue(const Preset& preset, std::string_view key);

/// Why \p preset cannot be put into a 1cycle (it is a policy); an empty mark where it can.
[[nodiscard]] TextMark obstacleOf(const Preset& preset);

/// What applying \p preset to \p config assigns: for an Edit. With \p keepLength the length stays that of \p config;
/// without it a length that the preset states replaces that of \p config, but for a steps_per_epoch that it leaves
/// open. Empty for a policy.
[[nodiscard]] std::vector<Assignment> assignmentsOf(const Preset& preset, const ScheduleConfig& config,
                                                    bool keepLength);

/// \p config with what \p preset states; \p config itself for a policy.
[[nodiscard]] ScheduleConfig applied(const ScheduleConfig& config, const Preset& preset, bool keepLength);

/// \p preset as an entry to stand beside \p config, called by its name: a policy as it is, values put into a copy of
/// \p config. With \p keepLength it has the length of \p config.
[[nodiscard]] ScheduleEntry entryOf(const Preset& preset, const ScheduleConfig& config, bool keepLength = true);

/// A preset called \p name that states every parameter of \p config but `last_epoch` and the names of its groups; the
/// length only with \p withLength.
[[nodiscard]] Preset presetOf(const std::string& name, const ScheduleConfig& config, bool withLength);

}  // namespace onecycle
