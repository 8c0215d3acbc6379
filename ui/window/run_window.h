// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace onecycle::ui {

/// Opens the window with the first of \p files, or with the starting document, and runs until it is closed.
/// Returns the exit code.
int runWindow(int& argc, char** argv, const QStringList& files);

}  // namespace onecycle::ui
