// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/shortcuts.h"

#include <QDialog>

class QGridLayout;
class QHBoxLayout;

namespace onecycle::ui {

/// One page with all shortcuts of the window, made of its actions whenever it opens.
class ShortcutsPage : public QDialog {
    Q_OBJECT

public:
    /// \p menu says how the actions of \p window are grouped.
    ShortcutsPage(const QMenu& menu, QWidget* window);

    /// Opens the page, or brings it to the front.
    void present();
    /// What mouse and keys do in the picture, in a group of its own.
    void setGestures(const std::vector<Shortcut>& gestures);
    /// What the page says, one shortcut a line.
    [[nodiscard]] QString text() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void rebuild();
    void addGroup(QGridLayout& column, const ShortcutGroup& group);

    const QMenu& m_menu;
    std::vector<Shortcut> m_gestures;
    std::vector<ShortcutGroup> m_groups;
    QHBoxLayout* m_columns;
    QWidget* m_content = nullptr;
};

}  // namespace onecycle::ui
