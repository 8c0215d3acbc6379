// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

namespace onecycle::ui {

/// \p picture as the bytes of an SVG file, the same bytes for the same picture: with its size on paper, the document in
/// its metadata, and its texts either with their font or as outlines; as outlines also where the font cannot be
/// embedded.
[[nodiscard]] Result<QByteArray, QString> svgFile(const Picture& picture);

}  // namespace onecycle::ui
