// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/read.h"

#include <string_view>

namespace onecycle::fuzz {

/// Ends the process, as a crash does, with \p what was broken.
void require(bool holds, const char* what);

/// \p text is something to show: not empty, of bounded length, valid UTF-8, without control characters.
void checkSentence(std::string_view text);

void checkError(const ReadError& error);

/// What was read and is written reads back equal, with few and short remarks; or there is a sentence.
void checkRead(const Result<ReadDocument, ReadError>& result);

}  // namespace onecycle::fuzz
