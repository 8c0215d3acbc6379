// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/header_source.h"
#include "core/formats/read.h"

namespace onecycle {

/// The schedule that the header of the exported \p text names, with a remark that says so.
[[nodiscard]] Result<ReadDocument, ReadError> readHeader(std::string_view text, const HeaderSource& source);

/// \p document, which was read from the code below the header. Where the code says the same as the header, the header
/// has the rest: the optimiser, the groups, what `len(loader)` stands for. Where it says something else, the code is
/// right, and a remark tells.
[[nodiscard]] ReadDocument withHeader(ReadDocument document, std::string_view text, const HeaderSource& source);

}  // namespace onecycle
