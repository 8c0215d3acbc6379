// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace onecycle::ui {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), m_label(new QLabel(this)), m_act(new QToolButton(this))
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
    m_act->setObjectName(QStringLiteral("notice.act"));
    m_act->setProperty("role", QStringLiteral("link"));
    connect(m_act, &QToolButton::clicked, this, [this] {
        const auto action = std::exchange(m_action, nullptr);
        clear();
        action();
    });
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_act, 0, Qt::AlignTop);
    layout->addWidget(dismiss, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::say(const QString& sentence)
{
    offer(sentence, {}, {});
}

void NoticeBar::offer(const QString& sentence, const QString& label, std::function<void()> act)
{
    m_label->setText(sentence);
    m_act->setText(label);
    m_act->setToolTip(label);
    m_act->setVisible(!label.isEmpty());
    m_action = std::move(act);
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
