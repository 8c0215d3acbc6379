// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/picture_text.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/properties.h"

void onecycle::fuzz::run(std::string_view input)
{
    const auto picture = pictureText(input);
    if (!picture)
        return;
    if (!*picture)
        checkError(picture->error());
    const auto document = readDocument(input);
    checkRead(document);
    require(!document || !document->isDocument, "a picture is not saved to");
}
