// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QMimeData;

namespace onecycle::ui {

/// The bytes of the picture in \p data (PNG, SVG, PDF), which may carry a schedule; empty if there is none.
[[nodiscard]] QByteArray pictureBytes(const QMimeData& data);

}  // namespace onecycle::ui
