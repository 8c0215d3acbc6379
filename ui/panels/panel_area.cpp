// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel_area.h"

#include "ui/panels/panel_dock.h"
#include "ui/panels/panel_tabs.h"

#include <QApplication>
#include <QEvent>
#include <QTabWidget>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int foldBelow = 1180;
constexpr int layoutVersion = 2;  // another one when panels change their names

/// QMainWindow believes damaged numbers.
constexpr qsizetype checksumSize = 4;
QByteArray checksumOf(const QByteArray& state)
{
    return QByteArray::number(qChecksum(state), 16).rightJustified(checksumSize, '0');
}

/// The first widget in \p panel that the Tab key reaches; \p panel itself where it is one.
QWidget* entrance(QWidget* panel)
{
    if (panel->focusPolicy() & Qt::TabFocus)
        return panel;
    for (QWidget* child = panel->nextInFocusChain(); child != panel; child = child->nextInFocusChain())
        if (panel->isAncestorOf(child) && child->isVisible() && child->isEnabled() &&
            (child->focusPolicy() & Qt::TabFocus))
            return child;
    return nullptr;
}

}  // namespace

PanelArea::PanelArea(QWidget* picture, QWidget* parent) : QMainWindow(parent, Qt::Widget), m_tabs(new PanelTabs(*this))
{
    setObjectName(QStringLiteral("panels"));
    setDockOptions(AllowTabbedDocks | AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setCentralWidget(picture);
}

PanelDock& PanelArea::add(QWidget* panel, const QString& title, Qt::DockWidgetArea home, int width)
{
    m_docks.push_back(new PanelDock(panel, title, home, width, this));
    return *m_docks.back();
}

void PanelArea::reset()
{
    for (PanelDock* const dock : m_docks) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    for (PanelDock* const dock : m_docks) {
        const auto first = std::ranges::find(m_docks, dock->home(), &PanelDock::home);
        if (*first == dock)
            addDockWidget(dock->home(), dock);
        else
            tabifyDockWidget(*first, dock);
        dock->show();
    }
    for (auto dock = m_docks.rbegin(); dock != m_docks.rend(); ++dock)
        (*dock)->raise();
    for (PanelDock* const dock : m_docks)
        resizeDocks({dock}, {dock->homeWidth()}, Qt::Horizontal);
    m_folded.clear();
    m_narrow = false;
    fit();
}

QByteArray PanelArea::layout()
{
    if (!m_kept.isEmpty())
        return m_kept;
    unfold();
    const QByteArray state = saveState(layoutVersion);
    return checksumOf(state) + state;
}

void PanelArea::restore(const QByteArray& layout)
{
    m_kept = isVisible() ? QByteArray() : layout;
    if (!isVisible())
        return;
    const QByteArray state = layout.mid(checksumSize);
    if (layout.left(checksumSize) != checksumOf(state) || !restoreState(state, layoutVersion))
        return reset();
    m_folded.clear();
    m_narrow = false;
    fit();
}

std::vector<QWidget*> PanelArea::panels() const
{
    std::vector<QWidget*> all;
    for (const PanelDock* const dock : m_docks)
        all.push_back(dock->panel());
    all.insert(all.begin() + (all.empty() ? 0 : 1), centralWidget());
    return all;
}

void PanelArea::focusNext()
{
    const std::vector<QWidget*> all = panels();
    QWidget* const focused = QApplication::focusWidget();
    std::size_t next = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (focused && (all[i] == focused || all[i]->isAncestorOf(focused)))
            next = i + 1;
    for (std::size_t tried = 0; tried < all.size(); ++tried, ++next) {
        QWidget* const panel = all[next % all.size()];
        QWidget* const target = panel->isVisible() ? entrance(panel) : nullptr;
        if (!target)
            continue;
        target->activateWindow();
        return target->setFocus(Qt::TabFocusReason);
    }
}

bool PanelArea::event(QEvent* event)
{
    const bool done = QMainWindow::event(event);
    if (event->type() == QEvent::LayoutRequest)
        m_tabs->refresh();
    return done;
}

void PanelArea::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

void PanelArea::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!m_kept.isEmpty())
        restore(std::exchange(m_kept, {}));
    fit();
}

void PanelArea::fit()
{
    const bool narrow = width() < foldBelow;
    if (!isVisible() || narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow)
        fold();
    else
        unfold();
}

/// Those in front come last, so that unfolding brings them to the front again.
void PanelArea::fold()
{
    for (PanelDock* const dock : m_docks)
        if (!dock->isHidden() && !dock->isFloating() && dockWidgetArea(dock) == Qt::RightDockWidgetArea)
            m_folded.push_back(dock);
    std::ranges::stable_partition(m_folded, [](const PanelDock* dock) { return dock->panel()->isHidden(); });
    for (PanelDock* const dock : m_folded)
        dock->hide();
}

void PanelArea::unfold()
{
    for (PanelDock* const dock : std::exchange(m_folded, {}))
        dock->reveal();
}

}  // namespace onecycle::ui
