// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/copy_button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace onecycle::ui {

CopyButton::CopyButton(QWidget* parent) : QPushButton(tr("Copy"), parent), m_moment(new QTimer(this))
{
    constexpr int moment = 1500;  // ms
    m_moment->setSingleShot(true);
    m_moment->setInterval(moment);
    connect(m_moment, &QTimer::timeout, this, &CopyButton::forget);
}

void CopyButton::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    setText(tr("Copied"));
    m_moment->start();
}

void CopyButton::forget()
{
    if (!m_moment->isActive() && text() == tr("Copy"))
        return;
    m_moment->stop();
    setText(tr("Copy"));
}

}  // namespace onecycle::ui
