// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>

namespace onecycle::ui {

/// \p path, with \p suffix (dot included) where the name has none.
[[nodiscard]] inline QString withSuffix(const QString& path, const QString& suffix)
{
    return path.isEmpty() || QFileInfo(path).fileName().contains(QLatin1Char('.')) ? path : path + suffix;
}

}  // namespace onecycle::ui
