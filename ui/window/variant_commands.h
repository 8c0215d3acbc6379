// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/entry_change.h"

#include <QObject>

class QAction;

namespace onecycle::ui {

class Document;
class MainWindow;
class VariantActions;

/// What the commands for the schedules of a document do.
class VariantCommands : public QObject {
    Q_OBJECT

public:
    VariantCommands(MainWindow& window, Document& document);

private:
    void pin();
    void duplicate();
    void step(int places);
    void hideOthers(bool hidden);
    void addPolicy(const QAction* action);
    void edit(std::vector<EntryChange> changes, const QString& text);
    void refresh();

    MainWindow& m_window;
    Document& m_document;
    VariantActions& m_actions;
};

}  // namespace onecycle::ui
