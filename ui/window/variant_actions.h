// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace onecycle::ui {

class Actions;

/// The commands for the schedules of a document: a menu of their own.
class VariantActions : public QObject {
    Q_OBJECT

public:
    /// Puts its menu into that of \p actions, before the one called View.
    VariantActions(Actions& actions, QWidget* window);

    QAction* pin;
    QAction* duplicate;
    QAction* remove;
    QAction* next;
    QAction* previous;
    QAction* hideOthers;
    QMenu* policies;  ///< one action for each reference policy, with its key as data

private:
    QAction* add(const char* name, const QString& text, const QString& tip, const QKeySequence& shortcut);
    void addPolicies();

    QWidget* m_window;
    QMenu* m_menu;
};

}  // namespace onecycle::ui
