// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel_dock.h"

#include "ui/panels/panel_title.h"

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

constexpr int leastWidth = 240;
constexpr int edge = 4;  // of a panel in a window of its own, as in the style sheet

}  // namespace

PanelDock::PanelDock(QWidget* panel, const QString& title, Qt::DockWidgetArea home, int width, QWidget* parent)
    : QDockWidget(title, parent), m_panel(panel), m_home(home), m_width(width)
{
    setObjectName(panel->objectName() + QStringLiteral("Dock"));
    m_title = new PanelTitle(*this);
    setTitleBarWidget(m_title);
    auto* const page = new QWidget(this);  // a dock whose own widget is hidden cannot be made wider
    page->setMinimumWidth(leastWidth);
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(panel);
    setWidget(page);
    QAction* const toggle = toggleViewAction();
    toggle->setObjectName(QStringLiteral("panel.") + panel->objectName());
    toggle->setToolTip(tr("Shows or closes the panel."));
    connect(this, &QDockWidget::visibilityChanged, panel, [this, panel](bool seen) {
        panel->setVisible(seen || isFloating());  // a window left of the first screen counts as not seen
    });
    connect(this, &QDockWidget::topLevelChanged, this, [this](bool floats) {
        if (floats && size() == m_dockedSize)  // the edge takes nothing from the panel
            resize(size().grownBy({edge, edge, edge, edge}));
    });
    connect(toggle, &QAction::triggered, this, [this](bool shown) {
        if (shown)
            reveal();
    });
}

void PanelDock::setTabbed(bool tabbed)
{
    m_title->setTabbed(tabbed);
}

void PanelDock::resizeEvent(QResizeEvent* event)
{
    QDockWidget::resizeEvent(event);
    if (!isFloating())
        m_dockedSize = size();
}

/// A window of its own has an edge that is seen, and that can be taken hold of to make it larger.
void PanelDock::paintEvent(QPaintEvent* event)
{
    if (!isFloating())
        return QDockWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Dark));
    painter.setBrush(palette().color(QPalette::AlternateBase));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void PanelDock::reveal()
{
    show();
    raise();
}

}  // namespace onecycle::ui
