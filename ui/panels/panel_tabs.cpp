// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel_tabs.h"

#include "ui/panels/panel_buttons.h"
#include "ui/panels/panel_dock.h"
#include "ui/panels/panel_title.h"

#include <QEvent>
#include <QMainWindow>
#include <QTabBar>

#include <algorithm>

namespace onecycle::ui {

PanelTabs::PanelTabs(QMainWindow& area) : QObject(&area), m_area(area) {}

void PanelTabs::refresh()
{
    QList<PanelDock*> tabbed;
    for (QTabBar* const bar : m_area.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        dress(*bar);
        bar->setVisible(bar->count() > 1);  // Qt leaves others somewhere out of sight
        for (int i = 0; i < bar->count() && bar->count() > 1; ++i)
            tabbed.append(dockOf(*bar, i));
        placeButtons(*bar);
    }
    for (PanelDock* const dock : m_area.findChildren<PanelDock*>(QString(), Qt::FindDirectChildrenOnly))
        dock->setTabbed(tabbed.contains(dock));
}

PanelDock* PanelTabs::dockOf(const QTabBar& bar, int index) const
{
    const auto docks = m_area.findChildren<PanelDock*>(QString(), Qt::FindDirectChildrenOnly);
    const auto dock = std::ranges::find(docks, bar.tabText(index), &QWidget::windowTitle);
    return dock == docks.end() ? nullptr : *dock;
}

void PanelTabs::dress(QTabBar& bar)
{
    if (bar.findChild<PanelButtons*>())
        return;
    bar.setObjectName(QStringLiteral("panelTabs"));
    bar.setAccessibleName(tr("Panels"));
    bar.setExpanding(false);
    bar.setDrawBase(false);
    bar.setFocusPolicy(Qt::TabFocus);
    auto* const buttons = new PanelButtons(&bar);
    buttons->setAutoFillBackground(true);  // in a narrow panel tabs reach under them
    buttons->setBackgroundRole(QPalette::AlternateBase);
    bar.installEventFilter(this);
    const auto replace = [this, &bar] { placeButtons(bar); };
    connect(&bar, &QTabBar::currentChanged, this, replace);
}

void PanelTabs::placeButtons(QTabBar& bar) const
{
    auto* const buttons = bar.findChild<PanelButtons*>();
    buttons->setDock(dockOf(bar, bar.currentIndex()));
    const QSize size = buttons->sizeHint();
    buttons->setGeometry(bar.width() - PanelTitle::edge - size.width(), (bar.height() - size.height()) / 2,
                         size.width(), size.height());
}

bool PanelTabs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        placeButtons(static_cast<QTabBar&>(*watched));
    else if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        refresh();
    return QObject::eventFilter(watched, event);
}

}  // namespace onecycle::ui
