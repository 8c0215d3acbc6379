// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

#include <QMenu>

#include <functional>

namespace onecycle::ui {

/// What can be done with one schedule of a document.
class VariantMenu : public QMenu {
    Q_OBJECT

public:
    /// For the entry of \p id, which \p document has. \p propose carries an edit out, \p rename lets the name be typed.
    VariantMenu(const DocumentValue& document, const std::string& id, std::function<void(const Edit&)> propose,
                std::function<void()> rename, QWidget* parent);

private:
    QAction* add(QMenu& menu, const char* name, const QString& text, const QString& tip, std::function<void()> act);
    void addColours(const ScheduleEntry& entry);
    void addMoves(const DocumentValue& document, const std::string& id);

    std::function<void(const Edit&)> m_propose;
};

/// The edit that makes \p change, called \p text in the undo menu.
[[nodiscard]] Edit entryEdit(const EntryChange& change, const QString& text);

}  // namespace onecycle::ui
