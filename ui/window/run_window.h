// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace onecycle::ui {

/// Opens a window for each of \p files, or one with the starting document, and runs until the last one is closed.
/// Returns the exit code.
int runWindow(int& argc, char** argv, const QStringList& files);

}  // namespace onecycle::ui
