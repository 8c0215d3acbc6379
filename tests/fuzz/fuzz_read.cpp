// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/properties.h"

void onecycle::fuzz::run(std::string_view input)
{
    checkRead(readDocument(input));
}
