// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel_tabs.h"

#include "ui/panels/panel_buttons.h"
#include "ui/panels/panel_dock.h"
#include "ui/panels/panel_title.h"

#include <QEvent>
#include <QLayout>
#include <QMainWindow>
#include <QMenu>
#include <QTabBar>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int hairline = 1;
constexpr int widest = 84;  // what the buttons take at most; the scroller of the style sheet, which they cover

}  // namespace

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
    bar.setElideMode(Qt::ElideNone);  // names that do not fit are scrolled to
    bar.setUsesScrollButtons(true);
    auto* const buttons = new PanelButtons(&bar);
    buttons->setAutoFillBackground(true);  // in a narrow panel tabs reach under them
    buttons->setBackgroundRole(QPalette::AlternateBase);
    buttons->layout()->setContentsMargins(0, 0, PanelTitle::edge, 0);
    auto* const cover = new QWidget(&bar);  // of a name that is half in sight at the left
    cover->setObjectName(QStringLiteral("panelTabsCover"));
    cover->setAutoFillBackground(true);
    cover->setBackgroundRole(QPalette::AlternateBase);
    cover->hide();
    bar.installEventFilter(this);
    const auto replace = [this, &bar] { placeButtons(bar); };
    connect(&bar, &QTabBar::currentChanged, this, replace);
    connect(buttons, &PanelButtons::moreAsked, this, [this, &bar](const QPoint& place) { listPanels(bar, place); });
}

void PanelTabs::listPanels(QTabBar& bar, const QPoint& place)
{
    auto* const menu = new QMenu(&bar);
    menu->setObjectName(QStringLiteral("panelList"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < bar.count(); ++i) {
        QAction* const name = menu->addAction(bar.tabText(i), this, [&bar, i] { bar.setCurrentIndex(i); });
        name->setCheckable(true);
        name->setChecked(i == bar.currentIndex());
    }
    menu->popup(place);
}

void PanelTabs::placeButtons(QTabBar& bar) const
{
    auto* const buttons = bar.findChild<PanelButtons*>();
    buttons->setDock(dockOf(bar, bar.currentIndex()));
    int names = 0;
    for (int i = 0; i < bar.count(); ++i)
        names += bar.tabRect(i).width();
    buttons->setMore(names > bar.width() - widest);
    const QSize size = buttons->sizeHint();
    int left = bar.width() - size.width();
    int firstWhole = 0;
    for (int i = 0; i < bar.count(); ++i) {
        const QRect tab = bar.tabRect(i);
        if (tab.left() < left && tab.right() >= left)
            left = tab.left();  // half a name is no name
        if (tab.left() < 0 && tab.right() > 0)
            firstWhole = tab.right() + 1;
    }
    buttons->setGeometry(left, 0, bar.width() - left, bar.height() - hairline);
    QWidget& cover = *bar.findChild<QWidget*>(QStringLiteral("panelTabsCover"));
    cover.setGeometry(0, 0, firstWhole, bar.height() - hairline);
    cover.setVisible(firstWhole > 0);
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
