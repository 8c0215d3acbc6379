// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/framed_edit.h"

#include "ui/controls/field_frame.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>

namespace onecycle::ui {
namespace {

constexpr int frameWidth = 3;                              // room for the ring and the round corners
constexpr int sideMargin = fieldPadding - frameWidth - 2;  // QLineEdit adds two of its own

bool isUndoOrRedo(QKeyEvent* event)
{
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

}  // namespace

FramedEdit::FramedEdit(QWidget* parent) : QLineEdit(parent)
{
    setFrame(false);
    setTextMargins(sideMargin, 0, sideMargin, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FramedEdit::setMark(std::optional<Severity> mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    setTextMargins(sideMargin, 0, sideMargin + markWidth(mark), 0);
    update();
}

QSize FramedEdit::sizeHint() const
{
    constexpr int characters = 7;
    return {fontMetrics().horizontalAdvance(QLatin1Char('0')) * characters + 2 * fieldPadding + 2, fieldHeight(*this)};
}

/// Qt's square ground stays inside the round corners of ours.
void FramedEdit::initStyleOption(QStyleOptionFrame* option) const
{
    QLineEdit::initStyleOption(option);
    option->rect.adjust(frameWidth, frameWidth, -frameWidth, -frameWidth);
}

bool FramedEdit::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !isUndoOrRedo(static_cast<QKeyEvent*>(event)))
        return QLineEdit::event(event);
    aboutToUndo();
    return false;  // QLineEdit would keep it for itself
}

void FramedEdit::keyPressEvent(QKeyEvent* event)
{
    if (isUndoOrRedo(event))
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
}

void FramedEdit::paintEvent(QPaintEvent* event)
{
    QPainter below(this);
    paintFieldFrame(below, *this, {hasFocus(), m_mark});
    below.end();
    QLineEdit::paintEvent(event);
    if (!m_mark)
        return;
    QPainter above(this);
    paintFieldMark(above, *this, *m_mark);
}

}  // namespace onecycle::ui
