// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/json_writer.h"
#include "core/formats/read.h"
#include "core/presets/preset.h"

#include <string>
#include <string_view>

namespace onecycle {

/// The newest version of the format of presets that this program writes and reads.
inline constexpr int presetVersion = 1;

/// Reads a preset (JSON, `"format": "onecycle-preset"`). Whatever it does not know is an error that names it: a
/// parameter that is spelled wrongly would be lost. Values out of PyTorch's range are kept for validation.
[[nodiscard]] Result<Preset, ReadError> readPreset(std::string_view text);

/// \p preset as JSON, two spaces indent, LF, final newline.
[[nodiscard]] std::string writePreset(const Preset& preset);

/// The members of \p preset, its name and all behind it, into an open object.
void writePreset(JsonWriter& writer, const Preset& preset);

/// The word for \p unit in files: "any", "steps", "epochs".
[[nodiscard]] std::string_view unitKey(PresetUnit unit);

}  // namespace onecycle
