// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel_buttons.h"

#include "ui/panels/panel_button.h"

#include <QDockWidget>
#include <QHBoxLayout>

namespace onecycle::ui {

PanelButtons::PanelButtons(QWidget* parent)
    : QWidget(parent),
      m_more(new PanelButton(PanelButton::Sign::More, this)),
      m_float(new PanelButton(PanelButton::Sign::Float, this)),
      m_close(new PanelButton(PanelButton::Sign::Close, this))
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    row->addStretch();
    row->addWidget(m_more);
    row->addWidget(m_float);
    row->addWidget(m_close);
    m_more->setAccessibleName(tr("All panels here"));
    m_more->setToolTip(tr("Lists every panel that shares this place."));
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { Q_EMIT moreAsked(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_float, &QAbstractButton::clicked, this, &PanelButtons::toggleFloating);
    connect(m_close, &QAbstractButton::clicked, this, &PanelButtons::close);
}

void PanelButtons::setDock(QDockWidget* dock)
{
    if (dock == m_dock)
        return;
    if (m_dock)
        disconnect(m_dock, nullptr, this, nullptr);
    m_dock = dock;
    if (m_dock)
        connect(m_dock, &QDockWidget::topLevelChanged, this, &PanelButtons::refresh);
    refresh();
}

void PanelButtons::setMore(bool more)
{
    m_more->setVisible(more);
}

void PanelButtons::refresh()
{
    setVisible(m_dock);
    if (!m_dock)
        return;
    const QString name = m_dock->windowTitle();
    const bool floating = m_dock->isFloating();
    m_more->setObjectName(m_dock->objectName() + QStringLiteral(".more"));
    m_float->setObjectName(m_dock->objectName() + QStringLiteral(".float"));
    m_float->setSign(floating ? PanelButton::Sign::Dock : PanelButton::Sign::Float);
    m_float->setAccessibleName(floating ? tr("Dock %1").arg(name) : tr("Float %1").arg(name));
    m_float->setToolTip(floating ? tr("Puts the panel back into the window.") : tr("Gives the panel its own window."));
    m_close->setObjectName(m_dock->objectName() + QStringLiteral(".close"));
    m_close->setAccessibleName(tr("Close %1").arg(name));
    m_close->setToolTip(tr("Closes the panel; View > Panels brings it back."));
}

void PanelButtons::toggleFloating()
{
    m_dock->setFloating(!m_dock->isFloating());
    m_dock->raise();
}

void PanelButtons::close()
{
    m_dock->close();
}

}  // namespace onecycle::ui
