// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document_value.h"
#include "core/document/edit.h"
#include "ui/document/view.h"

#include <QUndoCommand>

#include <functional>

namespace onecycle::ui {

/// The only undo command: the whole value before and after. Commands of one gesture merge into one entry; one that ends
/// where it began vanishes.
class EditCommand : public QUndoCommand {
public:
    using Replace = std::function<void(const DocumentValue& value, Cause cause)>;

    EditCommand(DocumentValue before, DocumentValue after, const QString& text, Gesture gesture, Replace replace);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

    [[nodiscard]] Gesture gesture() const { return m_gesture; }

private:
    DocumentValue m_before;
    DocumentValue m_after;
    Gesture m_gesture;
    Replace m_replace;
    bool m_done = false;  ///< the first redo() is the edit itself
};

}  // namespace onecycle::ui
