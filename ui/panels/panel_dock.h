// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace onecycle::ui {

class PanelTitle;

/// A panel in its frame. While the panel cannot be seen, closed or behind another tab, its widget is hidden, so that it
/// can leave its work for later.
class PanelDock : public QDockWidget {
    Q_OBJECT

public:
    /// \p home is the side of the window that the panel stands on at first, \p width what it is given there.
    PanelDock(QWidget* panel, const QString& title, Qt::DockWidgetArea home, int width, QWidget* parent);

    [[nodiscard]] QWidget* panel() const { return m_panel; }
    [[nodiscard]] Qt::DockWidgetArea home() const { return m_home; }
    [[nodiscard]] int homeWidth() const { return m_width; }
    /// A row of tabs carries the panel's name.
    void setTabbed(bool tabbed);
    /// Opens the panel and brings it in front of those that share its place.
    void reveal();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_panel;
    Qt::DockWidgetArea m_home;
    int m_width;
    PanelTitle* m_title;
    QSize m_dockedSize;
};

}  // namespace onecycle::ui
