// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/issue_slot.h"

#include "ui/window/issue_bar.h"

#include <QEvent>
#include <QLayout>

namespace onecycle::ui {

IssueSlot::IssueSlot(IssueBar& bar, QWidget* parent) : View(parent), m_bar(bar)
{
    setObjectName(QStringLiteral("issueSlot"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const bool hidden = m_bar.isHidden();
    m_bar.setParent(parent);
    m_bar.setVisible(!hidden);
    m_bar.setAutoFillBackground(true);
    m_bar.installEventFilter(this);
}

void IssueSlot::show(const Snapshot&, Cause cause)
{
    if (cause == Cause::Gesture && !m_held)
        m_held = height();
    else if (cause == Cause::Undo || cause == Cause::Open)
        settle();
}

void IssueSlot::settle()
{
    m_held.reset();
    updateGeometry();
}

int IssueSlot::barHeight(int width) const
{
    return m_bar.isHidden() ? 0 : m_bar.layout()->totalHeightForWidth(width);
}

int IssueSlot::heightForWidth(int width) const
{
    return m_held.value_or(barHeight(width));
}

QSize IssueSlot::sizeHint() const
{
    return {0, heightForWidth(width())};
}

QSize IssueSlot::minimumSizeHint() const
{
    return {0, m_held.value_or(0)};
}

bool IssueSlot::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::LayoutRequest:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        updateGeometry();
        placeBar();
        break;
    default: break;
    }
    return View::eventFilter(watched, event);
}

void IssueSlot::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    placeBar();
}

void IssueSlot::moveEvent(QMoveEvent* event)
{
    View::moveEvent(event);
    placeBar();
}

void IssueSlot::placeBar()
{
    m_bar.setGeometry(x(), y(), width(), barHeight(width()));
    m_bar.raise();
}

}  // namespace onecycle::ui
