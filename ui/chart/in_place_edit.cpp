// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/in_place_edit.h"

#include <QApplication>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace onecycle::ui {
namespace {

constexpr int away = 16;  // from the place it is about
constexpr int fieldWidth = 128;

}  // namespace

InPlaceEdit::InPlaceEdit(QWidget* parent) : QFrame(parent), m_form(new QFormLayout(this)), m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("inPlace"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_form->setContentsMargins(12, 10, 12, 10);
    m_form->setSpacing(8);
    m_sentence->setObjectName(QStringLiteral("inPlace.sentence"));
    m_sentence->setProperty("role", QStringLiteral("error"));
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(2 * fieldWidth);
    m_form->addRow(m_sentence);
    hide();
}

void InPlaceEdit::open(const QPoint& at, const QList<Field>& fields, Take take)
{
    leave();
    if (isVisible())
        return;  // what stands there first
    while (m_form->rowCount() > 1)
        m_form->removeRow(0);
    m_edits.clear();
    m_take = std::move(take);
    m_at = at;
    for (const Field& field : fields) {
        auto* const edit = new QLineEdit(field.text, this);
        edit->setObjectName(field.name);
        edit->setAccessibleName(field.label);
        edit->setFixedWidth(fieldWidth);
        edit->installEventFilter(this);
        m_form->insertRow(m_form->rowCount() - 1, field.label, edit);
        m_edits += edit;
    }
    m_sentence->hide();
    show();
    raise();
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const bool fitsRight = at.x() + away + width() <= room.right();
    const int x = fitsRight ? at.x() + away : at.x() - away - width();
    move(std::clamp(x, room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(at.y() - height() / 2, room.top(), std::max(room.top(), room.bottom() - height())));
    m_edits.front()->setFocus(Qt::PopupFocusReason);
    m_edits.front()->selectAll();
}

void InPlaceEdit::accept()
{
    QStringList texts;
    for (const QLineEdit* edit : m_edits)
        texts += edit->text();
    const QString why = m_take ? m_take(texts) : QString();
    if (why.isEmpty())
        return close();
    m_sentence->setText(why);
    m_sentence->show();
    setAccessibleDescription(why);
    adjustSize();
}

void InPlaceEdit::leave()
{
    const bool typed = std::ranges::any_of(m_edits, [](const QLineEdit* edit) { return edit->isModified(); });
    if (typed && isVisible())
        accept();  // what cannot be taken stays open, with its sentence
    else
        close();
}

void InPlaceEdit::close()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_take = nullptr;
    hide();
    if (hadFocus)
        parentWidget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void InPlaceEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return accept();
    if (event->key() == Qt::Key_Escape)
        return close();
    event->accept();  // nothing that is typed here is a command of the chart
}

bool InPlaceEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        // Focus that goes to another window (a screen shot, a copied number) or to a menu comes back.
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool comesBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
        if (!comesBack && !isAncestorOf(QApplication::focusWidget()))
            leave();
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace onecycle::ui
