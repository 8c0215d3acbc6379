// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace onecycle::ui {

/// Asks where a file goes, proposing \p proposal; empty if the user does not want to. A name without a suffix gets
/// \p suffix, and only then it asks whether a file that exists may be replaced.
[[nodiscard]] QString askSavePath(QWidget& parent, const QString& title, const QString& proposal, const QString& filter,
                                  const QString& suffix);

}  // namespace onecycle::ui
