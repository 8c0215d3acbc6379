// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/playback_commands.h"

#include "ui/chart/playhead_drag.h"
#include "ui/chart/schedule_view.h"
#include "ui/playback/playback_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/workspace_commands.h"

namespace onecycle::ui {

PlaybackCommands::PlaybackCommands(MainWindow& window, WorkspaceCommands& workspaces) : QObject(&window)
{
    PlaybackPanel& panel = window.playbackPanel();
    connect(&workspaces, &WorkspaceCommands::changed, &panel, [&panel](Workspace workspace) {
        if (workspace != Workspace::Learn)
            panel.leave();
    });
    connect(&window.scheduleView().playheadDrag(), &PlayheadDrag::playAsked, &panel, &PlaybackPanel::togglePlay);
}

}  // namespace onecycle::ui
