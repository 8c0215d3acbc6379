// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;
class QPoint;
class QTabBar;

namespace onecycle::ui {

class PanelDock;

/// Dresses the rows of tabs that a window makes for panels that share a place: the buttons of the panel in front stand
/// at their end, the keyboard reaches them, and a panel whose name is on a tab has no title of its own.
class PanelTabs : public QObject {
    Q_OBJECT

public:
    explicit PanelTabs(QMainWindow& area);

    /// Looks at all rows again; to be called when the layout has changed.
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] PanelDock* dockOf(const QTabBar& bar, int index) const;
    void dress(QTabBar& bar);
    void placeButtons(QTabBar& bar) const;
    void listPanels(QTabBar& bar, const QPoint& place);

    QMainWindow& m_area;
};

}  // namespace onecycle::ui
