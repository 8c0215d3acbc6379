// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/text_mark.h"
#include "ui/export/picture.h"

#include <span>
#include <string_view>

namespace onecycle::ui {

/// One kind of file that a picture can be. A new one is a new file and a line in pictureFormats().
struct PictureFormat {
    const char* key;  ///< as after `--to`, and the suffix of its files
    TextMark label;
    const char* mimeType;
    Result<QByteArray, QString> (*write)(const Picture& picture);  ///< the file's bytes, or why not
};

/// png, svg, pdf.
[[nodiscard]] std::span<const PictureFormat> pictureFormats();

/// The row of \p key, or nullptr.
[[nodiscard]] const PictureFormat* findPictureFormat(std::string_view key);

}  // namespace onecycle::ui
