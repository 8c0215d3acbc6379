// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/number_box.h"

#include "ui/text/typed_number.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <utility>

namespace onecycle::ui {
namespace {

bool same(std::optional<double> a, std::optional<double> b)
{
    return a.has_value() == b.has_value() && (!a || sameBits(*a, *b));
}

QString textOf(std::optional<double> number)
{
    return number ? exactText(*number) : QString();
}

}  // namespace

NumberBox::NumberBox(const Rules& rules, QWidget* parent) : FramedEdit(parent), m_rules(rules)
{
    connect(this, &QLineEdit::textEdited, this, &NumberBox::readText);
}

void NumberBox::setNumber(std::optional<double> number, bool rewrite)
{
    const bool known = same(number, m_number);
    m_number = number;
    if (!rewrite && (means(number) || (known && !isReadable())))
        return;
    if (text() != textOf(number))
        setText(textOf(number));
    m_textBefore = text();
    m_edited = false;
    complain({});
}

bool NumberBox::isReadable() const
{
    return readNumber(text(), locale()) || (m_rules.optional && text().trimmed().isEmpty());
}

bool NumberBox::means(std::optional<double> number) const
{
    return number ? same(readNumber(text(), locale()), number) : text().trimmed().isEmpty();
}

void NumberBox::setSeverity(std::optional<Severity> severity)
{
    m_severity = severity;
    refreshMark();
}

void NumberBox::refreshMark()
{
    setMark(m_complaint.isEmpty() ? m_severity : Severity::Error);
}

void NumberBox::readText()
{
    m_edited = true;
    if (!isReadable())
        return complain(unreadableSentence(text(), locale()));
    complain({});
    const auto number = readNumber(text(), locale());
    if (!same(number, std::exchange(m_number, number)))
        Q_EMIT numberEdited(number);
}

void NumberBox::complain(const QString& sentence)
{
    if (sentence == m_complaint)
        return;
    m_complaint = sentence;
    refreshMark();
    Q_EMIT complained(sentence);
}

void NumberBox::commit()
{
    m_textBefore = text();
    m_edited = false;
    Q_EMIT committed();
}

void NumberBox::cancel()
{
    m_edited = false;
    setText(m_textBefore);
    const auto number = readNumber(text(), locale());
    if (isReadable())
        m_number = number;
    complain(isReadable() ? QString() : unreadableSentence(text(), locale()));
    selectAll();
    Q_EMIT cancelled();
}

/// Escape belongs to the typing, whatever else the window does with it.
bool NumberBox::event(QEvent* event)
{
    const bool escape = event->type() == QEvent::ShortcutOverride &&
                        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!escape || (!m_edited && isReadable()))
        return FramedEdit::event(event);
    event->accept();
    return true;
}

void NumberBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_edited)
        return cancel();
    if (event->key() == Qt::Key_Escape)  // what was left standing as no number gives way to the number that holds
        return isReadable() ? event->ignore() : setNumber(m_number, true);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
        return selectAll();
    }
    if (!step(*event))
        FramedEdit::keyPressEvent(event);
}

bool NumberBox::step(const QKeyEvent& event)
{
    const int key = event.key();
    const bool up = key == Qt::Key_Up || key == Qt::Key_PageUp;
    if (!up && key != Qt::Key_Down && key != Qt::Key_PageDown)
        return false;
    const bool page = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    stepTo(up, page ? StepSize::Large : event.modifiers() & Qt::ShiftModifier ? StepSize::Fine : StepSize::Normal);
    return true;
}

void NumberBox::stepTo(bool up, StepSize size)
{
    if (isReadOnly() || !m_number)
        return;
    const double next = stepped(*m_number, up, size, m_rules.step);
    if (same(next, m_number) && isReadable())
        return;
    setText(exactText(next));
    selectAll();
    readText();
}

void NumberBox::wheelEvent(QWheelEvent* event)
{
    const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (!hasFocus() || turn == 0)
        return event->ignore();  // the form scrolls instead of changing what happens to lie under the pointer
    stepTo(turn > 0, event->modifiers() & Qt::ShiftModifier ? StepSize::Fine : StepSize::Normal);
    event->accept();
}

void NumberBox::focusInEvent(QFocusEvent* event)
{
    m_textBefore = text();
    FramedEdit::focusInEvent(event);
}

void NumberBox::focusOutEvent(QFocusEvent* event)
{
    FramedEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

}  // namespace onecycle::ui
