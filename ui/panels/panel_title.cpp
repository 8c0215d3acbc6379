// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel_title.h"

#include "ui/panels/panel_buttons.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVariant>

namespace onecycle::ui {

PanelTitle::PanelTitle(QDockWidget& dock)
    : QWidget(&dock), m_name(new QLabel(dock.windowTitle(), this)), m_buttons(new PanelButtons(this))
{
    setObjectName(dock.objectName() + QStringLiteral(".title"));
    m_name->setProperty("role", QStringLiteral("panel"));
    m_buttons->setDock(&dock);
    connect(&dock, &QWidget::windowTitleChanged, m_name, &QLabel::setText);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(side, 0, edge, 0);
    row->addWidget(m_name);
    row->addStretch(1);
    row->addWidget(m_buttons);
}

void PanelTitle::setTabbed(bool tabbed)
{
    if (tabbed == m_tabbed)
        return;
    m_tabbed = tabbed;
    m_name->setVisible(!tabbed);
    m_buttons->setVisible(!tabbed);
    updateGeometry();
}

QSize PanelTitle::sizeHint() const
{
    return {side + m_name->sizeHint().width() + m_buttons->sizeHint().width() + 2 * edge, m_tabbed ? 1 : fullHeight};
}

QSize PanelTitle::minimumSizeHint() const
{
    return m_tabbed ? QSize(0, 1) : sizeHint();
}

void PanelTitle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(0, rect().bottom(), width(), 1, palette().color(QPalette::Mid));
}

}  // namespace onecycle::ui
