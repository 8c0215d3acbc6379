// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/number_tag.h"

#include "ui/document/view.h"
#include "ui/explain/number_accessible.h"
#include "ui/explain/number_words.h"
#include "ui/text/translate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>
#include <utility>

namespace onecycle::ui {
namespace {

constexpr double finely = 0.1;

}  // namespace

NumberTag::NumberTag(QWidget* parent) : QWidget(parent)
{
    installNumberAccess();
    setAttribute(Qt::WA_Hover);
}

void NumberTag::present(const Formula& number, const ScheduleConfig& config, std::size_t group, bool editable)
{
    m_held = {number.source, number.value, config, group};
    const bool changed = m_number != number || m_editable != editable;
    m_number = number;
    m_editable = editable;
    if (!changed)
        return;
    setFocusPolicy(editable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(editable ? Qt::SizeHorCursor : Qt::ArrowCursor);
    setAccessibleName(numberName(number.source));
    setToolTip(numberHelp(number, editable));
    tellNumberChanged(*this);
}

void NumberTag::setLit(bool lit)
{
    if (std::exchange(m_lit, lit) != lit)
        Q_EMIT looksChanged();
}

void NumberTag::give(double value, Gesture gesture)
{
    const HeldNumber& held = m_grip ? *m_grip : m_held;
    const NumberEdit edit = numberEdit(held, value);
    if (edit.refusal)
        return;
    if (held.source.edits == "step")
        Q_EMIT stepAsked(value);
    else
        Q_EMIT proposed({edit.assignments, toUtf8(editName(held.source)), gesture});
}

/// Escape belongs to the drag, whatever else the window does with it.
bool NumberTag::event(QEvent* event)
{
    const bool escape = event->type() == QEvent::ShortcutOverride &&
                        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!escape || !m_grip)
        return QWidget::event(event);
    event->accept();
    return true;
}

void NumberTag::enterEvent(QEnterEvent*)
{
    Q_EMIT looksChanged();
    Q_EMIT pointed(true);
}

void NumberTag::leaveEvent(QEvent*)
{
    Q_EMIT looksChanged();
    if (!m_grip)
        Q_EMIT pointed(hasFocus());
}

void NumberTag::focusInEvent(QFocusEvent*)
{
    Q_EMIT looksChanged();
    Q_EMIT pointed(true);
}

void NumberTag::focusOutEvent(QFocusEvent*)
{
    end(true);
    Q_EMIT looksChanged();
    Q_EMIT pointed(underMouse());
}

void NumberTag::hideEvent(QHideEvent*)
{
    end(true);
}

void NumberTag::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_editable)
        return event->ignore();
    end(true);
    m_grip = m_held;
    m_way = 0;
    m_last = event->globalPosition().x();
}

void NumberTag::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grip && event->buttons().testFlag(Qt::LeftButton))
        drag(*event);
}

void NumberTag::drag(const QMouseEvent& event)
{
    const bool fine = event.modifiers().testFlag(Qt::ShiftModifier);
    const double moved = event.globalPosition().x() - m_last;
    const bool begins = m_gesture == 0;
    if (begins && std::abs(moved) < QApplication::startDragDistance() / 2.0)
        return;
    m_last = event.globalPosition().x();
    m_way += fine ? moved * finely : moved;
    if (begins)
        m_gesture = newGesture();
    give(draggedNumber(*m_grip, m_way, fine), m_gesture);
}

void NumberTag::mouseReleaseEvent(QMouseEvent*)
{
    end(true);
    if (!underMouse() && !hasFocus())
        Q_EMIT pointed(false);
}

void NumberTag::mouseDoubleClickEvent(QMouseEvent* event)
{
    end(true);
    if (event->button() == Qt::LeftButton && m_editable)
        Q_EMIT typingAsked();
}

void NumberTag::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_grip)
        return end(false);
    const bool types = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (types && m_editable)
        Q_EMIT typingAsked();
    else if (!m_editable || !nudge(*event))
        QWidget::keyPressEvent(event);
}

bool NumberTag::nudge(const QKeyEvent& event)
{
    const int key = event.key();
    const bool page = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    const bool up = key == Qt::Key_Up || key == Qt::Key_Right || key == Qt::Key_PageUp;
    if (!up && !page && key != Qt::Key_Down && key != Qt::Key_Left)
        return false;
    const bool fine = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.isAutoRepeat() && m_nudged && *m_nudged != m_held.source)
        return true;  // another number has come under the key that is held down
    if (m_nudged && *m_nudged != m_held.source)
        end(true);
    if (m_gesture == 0)
        m_gesture = newGesture();
    m_nudged = m_held.source;
    give(steppedNumber(m_held, up, page ? StepSize::Large : fine ? StepSize::Fine : StepSize::Normal), m_gesture);
    return true;
}

void NumberTag::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat() && !m_grip)
        end(true);
}

void NumberTag::end(bool keep)
{
    const std::optional<HeldNumber> grip = std::exchange(m_grip, std::nullopt);
    const std::optional<NumberSource> nudged = std::exchange(m_nudged, std::nullopt);
    if (std::exchange(m_gesture, 0) == 0)
        return;
    const bool cursor = (grip ? grip->source : nudged.value_or(m_held.source)).edits == "step";
    if (!cursor)
        Q_EMIT gestureEnded(keep);
    else if (!keep && grip)
        Q_EMIT stepAsked(grip->value);
}

}  // namespace onecycle::ui
