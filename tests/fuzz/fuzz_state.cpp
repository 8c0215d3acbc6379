// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_state.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/properties.h"

void onecycle::fuzz::run(std::string_view input)
{
    const auto state = readJsonState(input);
    if (!state)
        return checkError(state.error());
    const std::string text = writeJsonState(*state);
    const auto again = readJsonState(text);
    require(again.has_value(), "what was written can be read");
    require(writeJsonState(*again) == text, "it is written alike");
    require(again->useBeta1 == state->useBeta1, "what was missing is missing");
}
