// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

namespace onecycle::ui {

/// The namespace of the element that carries the document, in SVG and XMP.
inline constexpr const char* metadataNamespace = "urn:onecycle:1#";

/// Title, description and document of \p picture as an XMP packet (ISO 16684-1), for a PDF.
[[nodiscard]] QByteArray xmpPacket(const Picture& picture);

/// The document of \p picture as an SVG's `<metadata>`; title and description have elements of their own there.
[[nodiscard]] QByteArray svgMetadata(const Picture& picture);

}  // namespace onecycle::ui
