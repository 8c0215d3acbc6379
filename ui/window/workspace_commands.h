// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace onecycle::ui {

class MainWindow;

/// How the window is arranged.
enum class Workspace { Tune, Learn };

/// Switches between the workspaces: in Learn the lesson stands where the form stood, and the run can be played.
class WorkspaceCommands : public QObject {
    Q_OBJECT

public:
    explicit WorkspaceCommands(MainWindow& window);

    void go(Workspace workspace);
    [[nodiscard]] Workspace workspace() const { return m_workspace; }

Q_SIGNALS:
    void changed(onecycle::ui::Workspace workspace);

private:
    MainWindow& m_window;
    Workspace m_workspace = Workspace::Tune;
};

}  // namespace onecycle::ui
