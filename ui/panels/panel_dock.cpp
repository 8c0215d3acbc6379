// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel_dock.h"

#include "ui/panels/panel_title.h"

#include <QAction>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

constexpr int leastWidth = 240;

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
    connect(toggle, &QAction::triggered, this, [this](bool shown) {
        if (shown)
            reveal();
    });
}

void PanelDock::setTabbed(bool tabbed)
{
    m_title->setTabbed(tabbed);
}

void PanelDock::reveal()
{
    show();
    raise();
}

}  // namespace onecycle::ui
