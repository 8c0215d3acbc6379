// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QDockWidget;

namespace onecycle::ui {

class PanelButton;

/// What can be done with a panel: take it out of the window or put it back, and close it.
class PanelButtons : public QWidget {
    Q_OBJECT

public:
    explicit PanelButtons(QWidget* parent = nullptr);

    /// The panel that the buttons act on; null for none.
    void setDock(QDockWidget* dock);
    /// Shows the button of the other panels that share the place, for when not all of their names are in sight.
    void setMore(bool more);

Q_SIGNALS:
    /// The list of those panels is wanted, with its corner at \p place of the screen.
    void moreAsked(const QPoint& place);

private:
    void toggleFloating();
    void close();
    void refresh();

    QPointer<QDockWidget> m_dock;
    PanelButton* m_more;
    PanelButton* m_float;
    PanelButton* m_close;
};

}  // namespace onecycle::ui
