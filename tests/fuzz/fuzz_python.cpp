// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/python_call.h"
#include "core/formats/text_guard.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/properties.h"

void onecycle::fuzz::run(std::string_view input)
{
    if (!refusal(input) && looksLikePythonCall(input))
        checkRead(readPythonCall(input));
}
