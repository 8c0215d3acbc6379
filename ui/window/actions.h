// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMenu;
class QUndoGroup;

namespace onecycle::ui {

/// Every command of the window, once: menus, tool bar and shortcuts are made of these.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(const QUndoGroup& history, QWidget* window);

    QAction* newDocument;
    QAction* newWindow;
    QAction* open;
    QAction* save;
    QAction* saveAs;
    QAction* exportPicture;
    QAction* exportNumbers;
    QAction* print;
    QAction* reopen;
    QAction* close;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* pasteCall;
    QAction* presets;
    QAction* removeTables;
    QAction* copyPicture;
    QAction* copyAlternativeText;
    QAction* copyCode;
    QAction* copyShare;
    QAction* sweep;
    QAction* animate;
    QAction* logLr;
    QAction* themeDesktop;
    QAction* themeLight;
    QAction* themeDark;
    QAction* reducedMotion;
    QAction* workspaceTune;
    QAction* workspaceLearn;
    QAction* presentation;
    QAction* resetLayout;
    QAction* nextPanel;
    QAction* showMenu;
    QAction* guide;
    QAction* shortcuts;
    QAction* about;
    QMenu* recentMenu;
    QMenu* panelMenu;
    /// The whole menu, behind the program's name at the left of the tool bar.
    QMenu* menu;

    /// Puts the chart's own commands into the menu.
    void addChartActions(const QList<QAction*>& actions);

private:
    QAction* add(const char* name, const QString& text, const QString& tip, const QKeySequence& shortcut = {});
    void makeMenu();

    QWidget* m_window;
    QMenu* m_viewMenu = nullptr;
};

}  // namespace onecycle::ui
