// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/preset_format.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/properties.h"

void onecycle::fuzz::run(std::string_view input)
{
    const auto preset = readPreset(input);
    if (!preset)
        return checkError(preset.error());
    const std::string text = writePreset(*preset);
    const auto again = readPreset(text);
    require(again.has_value(), "what was written can be read");
    require(*again == *preset, "the preset reads back equal");
    require(writePreset(*again) == text, "it is written alike");
    const bool unchanged = applied(startingConfig(), *preset, false) == startingConfig();
    require(!isPolicy(*preset) || unchanged, "a policy changes no 1cycle");
}
