// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/properties.h"

/// What is asked is answered, with numbers that the input chooses, and read again.
void onecycle::fuzz::run(std::string_view input)
{
    const auto document = readDocument(input);
    checkRead(document);
    if (!document || document->questions.empty())
        return;
    constexpr double answers[] = {100, 0, -1, 1e300, 0.3};
    ReadRequest request;
    request.call = input.size() % 3;
    for (const Question& question : document->questions)
        request.answers.push_back({question.key, answers[input.size() % 5], {}});
    checkRead(readDocument(input, request));
}
