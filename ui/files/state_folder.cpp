// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/state_folder.h"

#include <QDir>

namespace onecycle::ui {

QString stateFolder()
{
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    // A relative path is to be ignored, says the specification of the base directories.
    const QString home = QDir::isAbsolutePath(named) ? named : QDir::homePath() + QStringLiteral("/.local/state");
    return QDir::cleanPath(home + QStringLiteral("/onecycle"));
}

}  // namespace onecycle::ui
