// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/edit_command.h"

namespace onecycle::ui {

EditCommand::EditCommand(DocumentValue before, DocumentValue after, const QString& text, Gesture gesture,
                         Replace replace)
    : QUndoCommand(text),
      m_before(std::move(before)),
      m_after(std::move(after)),
      m_gesture(gesture),
      m_replace(std::move(replace))
{}

void EditCommand::undo()
{
    m_replace(m_before, Cause::Undo);
}

void EditCommand::redo()
{
    m_replace(m_after, m_done ? Cause::Undo : m_gesture != 0 ? Cause::Gesture : Cause::Jump);
    m_done = true;
}

int EditCommand::id() const
{
    constexpr Gesture lastInt = 0x7fffffff;
    return m_gesture == 0 ? -1 : static_cast<int>(m_gesture % lastInt);
}

bool EditCommand::mergeWith(const QUndoCommand* other)
{
    const auto* const next = static_cast<const EditCommand*>(other);
    if (next->m_gesture != m_gesture)
        return false;
    m_after = next->m_after;
    setText(next->text());
    setObsolete(m_after == m_before);
    return true;
}

}  // namespace onecycle::ui
