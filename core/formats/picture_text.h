// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <optional>
#include <string>
#include <string_view>

namespace onecycle {

/// The document that a picture of ours carries as text: in the PNG text chunk `onecycle`, in the SVG element or the XMP
/// property of a PDF that is called `document` in the namespace `urn:onecycle:1#`. Nothing if \p bytes are no PNG, SVG
/// or PDF; an error if they are one without such a text, damaged or larger than 64 MiB. Time and memory are bounded,
/// whatever the picture claims: pixels are not decoded, entities not expanded.
[[nodiscard]] std::optional<Result<std::string, ReadError>> pictureText(std::string_view bytes);

}  // namespace onecycle
