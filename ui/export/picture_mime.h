// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QMimeData;

namespace onecycle::ui {

struct Picture;

/// \p picture for the clipboard: as an image, and as the PNG and SVG files that carry its document. Null if there is
/// not enough memory.
[[nodiscard]] std::unique_ptr<QMimeData> pictureMime(const Picture& picture);

/// Puts \p picture on the clipboard. False if there is not enough memory.
bool copyPicture(const Picture& picture);

/// The same for a drag into another program: also as a PNG file on disk, in a folder that goes with this process.
[[nodiscard]] std::unique_ptr<QMimeData> draggedPicture(const Picture& picture);

}  // namespace onecycle::ui
