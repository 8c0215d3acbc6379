// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

namespace onecycle::ui {

/// \p picture as the bytes of a PNG file, the same bytes for the same picture: with its resolution, and with the
/// document in a text chunk named `onecycle`.
[[nodiscard]] Result<QByteArray, QString> pngFile(const Picture& picture);

}  // namespace onecycle::ui
