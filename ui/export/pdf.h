// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

namespace onecycle::ui {

/// \p picture as the bytes of a PDF file of one page of its size, the same bytes for the same picture (so without a
/// date): with the document in its XMP metadata.
[[nodiscard]] Result<QByteArray, QString> pdfFile(const Picture& picture);

}  // namespace onecycle::ui
