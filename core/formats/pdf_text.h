// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <string>
#include <string_view>

namespace onecycle {

/// True if \p bytes have a line that begins with `%PDF-` within the first 1024, as readers of PDF take it.
[[nodiscard]] bool startsPdf(std::string_view bytes);

/// The document in the XMP metadata of the PDF \p bytes, empty if there is none. The metadata is found by scanning for
/// its packets (XMP specification, part 1, 7.3, and part 3); of several documents the last one counts, since changes
/// are appended to a PDF.
[[nodiscard]] Result<std::string, ReadError> pdfText(std::string_view bytes);

}  // namespace onecycle
