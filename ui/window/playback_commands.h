// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace onecycle::ui {

class MainWindow;
class WorkspaceCommands;

/// The playback in its workspace: it goes with it, and the chart's playhead plays and pauses it, too.
class PlaybackCommands : public QObject {
    Q_OBJECT

public:
    PlaybackCommands(MainWindow& window, WorkspaceCommands& workspaces);
};

}  // namespace onecycle::ui
