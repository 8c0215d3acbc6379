// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <vector>

namespace onecycle::ui {

class PanelDock;
class PanelTabs;

/// The picture and the panels around it, which can be moved, tabbed, floated, closed and brought back. In a narrow
/// window the panels at the right fold away, for as long as it is narrow.
class PanelArea : public QMainWindow {
    Q_OBJECT

public:
    PanelArea(QWidget* picture, QWidget* parent);

    /// Adds \p panel, which has an object name. Panels of one side share their place as tabs, in the order they come.
    PanelDock& add(QWidget* panel, const QString& title, Qt::DockWidgetArea home, int width);
    [[nodiscard]] const std::vector<PanelDock*>& docks() const { return m_docks; }

    /// Opens all panels and puts each where it was at first.
    void reset();
    /// Where everything is, to be kept until the next session. What narrowness has folded away counts as open.
    [[nodiscard]] QByteArray layout();
    /// Puts everything where it was when layout() said \p layout; the first layout where those are no such bytes.
    void restore(const QByteArray& layout);
    /// Moves the keyboard focus to the next panel that is seen, round in a circle.
    void focusNext();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fit();
    void fold();
    void unfold();
    [[nodiscard]] std::vector<QWidget*> panels() const;

    PanelTabs* m_tabs;
    std::vector<PanelDock*> m_docks;
    std::vector<PanelDock*> m_folded;
    QByteArray m_kept;  // a layout that waits for the window to be shown: before, there is no size to fit it in
    bool m_narrow = false;
};

}  // namespace onecycle::ui
