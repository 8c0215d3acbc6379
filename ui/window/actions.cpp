// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include <QActionGroup>
#include <QMenu>
#include <QUndoGroup>
#include <QWidget>

namespace onecycle::ui {

Actions::Actions(const QUndoGroup& history, QWidget* window) : QObject(window), m_window(window)
{
    newDocument = add("new", tr("&New"), tr("Starts a new schedule from the example of PyTorch's documentation."),
                      QKeySequence::New);
    newWindow = add("newWindow", tr("New &window"), tr("Opens another window, with a schedule of its own."),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    open = add("open", tr("&Open…"),
               tr("Opens a schedule, a JSON configuration or a Python file with a OneCycleLR call."),
               QKeySequence::Open);
    save = add("save", tr("&Save"), tr("Saves the schedule."), QKeySequence::Save);
    saveAs = add("saveAs", tr("Save &as…"), tr("Saves the schedule under another name."),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    exportPicture = add("export", tr("&Export…"), tr("Saves the chart as PNG, SVG or PDF, as large as it has to be."),
                        QKeySequence(Qt::CTRL | Qt::Key_E));
    exportNumbers = add("exportNumbers", tr("Export &numbers…"), tr("Saves a table of the steps as CSV or JSON."),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    print = add("print", tr("&Print…"), tr("Prints the chart."), QKeySequence(Qt::CTRL | Qt::Key_P));
    reopen = add("reopen", tr("Open again what was o&pen"),
                 tr("When the program starts without a file, it opens those that were open when it was left."));
    reopen->setCheckable(true);
    close = add("close", tr("&Close the window"), tr("Closes this window."), QKeySequence(Qt::CTRL | Qt::Key_W));
    quit = add("quit", tr("&Quit"), tr("Closes every window."), QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo = history.createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    redo = history.createRedoAction(this, tr("&Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    for (auto [action, name] : {std::pair(undo, "undo"), std::pair(redo, "redo")}) {
        action->setObjectName(QLatin1String(name));
        action->setIconText(action == undo ? tr("Undo") : tr("Redo"));  // the tool bar keeps its width
        window->addAction(action);
    }
    pasteCall = add("pasteCall", tr("&Paste a schedule…"),
                    tr("Reads the schedule from Python code, YAML, JSON, a share string or a picture."),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    presets = add("presets", tr("P&resets…"), tr("Chooses one of the known schedules, or one of yours."),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    removeTables = add("removeTables", tr("&Remove the imported curves"),
                       tr("Takes the curves that came as numbers out of the chart and the document."));
    copyPicture = add(
        "copyPicture", tr("Copy p&icture"),
        tr("Copies the chart as a picture, as it was exported last. Drag this button to drop it elsewhere."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copyAlternativeText = add("copyAlternativeText", tr("Copy the &alternative text"),
                              tr("Copies what the chart shows in words, for a caption or for who cannot see it."));
    copyCode = add("copyCode", tr("Copy co&de"), tr("Copies what the code panel shows."),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    copyShare = add("copyShare", tr("Copy &share string"),
                    tr("Copies the schedule as one line of text, to be pasted into another window or a command."),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    sweep = add("sweep", tr("S&weep a parameter…"),
                tr("Shows the schedule with one parameter at several values, to keep one or all of them."),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    animate = add("animate", tr("A&nimate a parameter…"),
                  tr("Shows the schedule while one parameter moves, and saves that as a GIF or as pictures."),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    logLr = add("logLr", tr("&Log y"), tr("Shows the learning rate on a logarithmic axis (L in the chart)."),
                QKeySequence(Qt::CTRL | Qt::Key_L));
    logLr->setCheckable(true);
    auto* const themes = new QActionGroup(this);
    themeDesktop = add("themeDesktop", tr("As the &desktop"), tr("Light or dark as the desktop is."));
    themeLight = add("themeLight", tr("&Light"), tr("Light, whatever the desktop is."));
    themeDark = add("themeDark", tr("D&ark"), tr("Dark, whatever the desktop is."));
    for (QAction* theme : {themeDesktop, themeLight, themeDark}) {
        theme->setCheckable(true);
        themes->addAction(theme);
    }
    reducedMotion = add("reducedMotion", tr("Reduced &motion"),
                        tr("Nothing moves by itself, whatever the desktop says; otherwise as the desktop wants it."));
    reducedMotion->setCheckable(true);
    auto* const workspaces = new QActionGroup(this);
    workspaceTune = add("workspaceTune", tr("&Tune"), tr("The form beside the picture, to tune a schedule."),
                        QKeySequence(Qt::CTRL | Qt::Key_1));
    workspaceLearn = add("workspaceLearn", tr("L&earn"),
                         tr("Lessons beside the picture, and a run that is played batch by batch."),
                         QKeySequence(Qt::CTRL | Qt::Key_2));
    for (QAction* workspace : {workspaceTune, workspaceLearn}) {
        workspace->setCheckable(true);
        workspaces->addAction(workspace);
    }
    workspaceTune->setChecked(true);
    presentation = add("presentation", tr("&Presentation"),
                       tr("Fills the screen with the picture, for a hall; Escape leaves it."),
                       QKeySequence(Qt::Key_F5));
    resetLayout = add("resetLayout", tr("&Reset the layout"), tr("Puts every panel back where it was at first."));
    nextPanel = add("nextPanel", tr("Ne&xt panel"), tr("Moves the keyboard to the next panel."),
                    QKeySequence(Qt::Key_F6));
    showMenu = add("showMenu", tr("Menu"), tr("All commands."), QKeySequence(Qt::Key_F10));
    guide = add("guide", tr("&Guide"), tr("Opens the page about what has the keyboard."),
                QKeySequence(QKeySequence::HelpContents));
    shortcuts = add("shortcuts", tr("&Shortcuts"), tr("Shows every shortcut on one page."),
                    QKeySequence(Qt::CTRL | Qt::Key_Slash));
    about = add("about", tr("&About OneCycle"), tr("Version and licence."));
    makeMenu();
}

QAction* Actions::add(const char* name, const QString& text, const QString& tip, const QKeySequence& shortcut)
{
    auto* const action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(shortcut.isEmpty() ? tip : tr("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText)));
    action->setShortcut(shortcut);
    m_window->addAction(action);
    return action;
}

void Actions::makeMenu()
{
    menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("mainMenu"));
    auto* const file = menu->addMenu(tr("&File"));
    file->addActions({newDocument, newWindow, open});
    recentMenu = file->addMenu(tr("Open &recent"));
    file->addAction(reopen);
    file->addActions({save, saveAs});
    file->addSeparator();
    file->addActions({exportPicture, exportNumbers, print});
    file->addSeparator();
    file->addActions({close, quit});
    auto* const edit = menu->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({pasteCall, presets, copyPicture, copyAlternativeText, copyCode, copyShare});
    edit->addSeparator();
    edit->addActions({sweep, animate});
    auto* const view = m_viewMenu = menu->addMenu(tr("&View"));
    view->addActions({workspaceTune, workspaceLearn, presentation});
    view->addSeparator();
    view->addAction(logLr);
    auto* const theme = view->addMenu(tr("&Theme"));
    theme->addActions({themeDesktop, themeLight, themeDark});
    view->addAction(reducedMotion);
    panelMenu = view->addMenu(tr("&Panels"));
    view->addActions({nextPanel, resetLayout});
    auto* const help = menu->addMenu(tr("&Help"));
    help->addActions({guide, shortcuts, about});
}

void Actions::addChartActions(const QList<QAction*>& actions)
{
    auto* const chart = new QMenu(tr("&Chart"), m_viewMenu);
    chart->addActions(actions);
    m_viewMenu->insertMenu(m_viewMenu->actions().at(1), chart);
}

}  // namespace onecycle::ui
