// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace_commands.h"

#include "ui/controls/segmented_control.h"
#include "ui/explain/explain_panel.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/panels/panel_area.h"
#include "ui/panels/panel_dock.h"
#include "ui/playback/playback_panel.h"
#include "ui/window/actions.h"
#include "ui/window/issue_bar.h"
#include "ui/window/main_window.h"

namespace onecycle::ui {
namespace {

constexpr int learnWidth = 360;

}  // namespace

WorkspaceCommands::WorkspaceCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    connect(window.actions().workspaceTune, &QAction::triggered, this, [this] { go(Workspace::Tune); });
    connect(window.actions().workspaceLearn, &QAction::triggered, this, [this] { go(Workspace::Learn); });
    connect(&window.issueBar(), &IssueBar::learnRequested, this, [this] { go(Workspace::Learn); });
    connect(&window.workspaceChoice(), &SegmentedControl::chosen, this,
            [this](int index) { go(index == 0 ? Workspace::Tune : Workspace::Learn); });
}

void WorkspaceCommands::go(Workspace workspace)
{
    const bool learn = workspace == Workspace::Learn;
    m_window.workspaceChoice().setCurrent(learn ? 1 : 0);
    (learn ? m_window.actions().workspaceLearn : m_window.actions().workspaceTune)->setChecked(true);
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    m_window.lessonPanel().setVisible(learn);
    m_window.playbackPanel().setVisible(learn);
    PanelDock* const left = m_window.panels().docks().front();
    m_window.panels().resizeDocks({left}, {learn ? learnWidth : left->homeWidth()}, Qt::Horizontal);
    for (PanelDock* const dock : m_window.panels().docks())
        if (learn && dock->panel() == &m_window.explainPanel() && !dock->isHidden())
            dock->reveal();
    Q_EMIT changed(workspace);
}

}  // namespace onecycle::ui
