// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace onecycle::ui {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), m_label(new QLabel(this))
{
    setObjectName(QStringLiteral("notice"));
    setAccessibleName(tr("Notice"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* const dismiss = new QToolButton(this);
    dismiss->setObjectName(QStringLiteral("notice.dismiss"));
    dismiss->setText(tr("Dismiss"));
    dismiss->setToolTip(tr("Hides this notice."));
    dismiss->setProperty("role", QStringLiteral("link"));
    connect(dismiss, &QToolButton::clicked, this, &NoticeBar::clear);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->addWidget(m_label, 1);
    layout->addWidget(dismiss, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::say(const QString& sentence)
{
    m_label->setText(sentence);
    setAccessibleDescription(sentence);
    show();
}

void NoticeBar::clear()
{
    hide();
    m_label->clear();
    setAccessibleDescription({});
}

QString NoticeBar::text() const
{
    return m_label->text();
}

}  // namespace onecycle::ui
