// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors.h"

#include "ui/forms/choice_editor.h"
#include "ui/forms/flag_editor.h"
#include "ui/forms/number_editor.h"

namespace onecycle::ui {

FieldEditor* makeEditor(const Parameter& parameter, RowShape shape, QWidget* parent)
{
    switch (parameter.kind) {
    case Kind::Choice: return new ChoiceEditor(parameter, parent);
    case Kind::Flag:
        return new FlagEditor(parameter, shape == RowShape::Half ? FlagEditor::Look::Words : FlagEditor::Look::Switch,
                              parent);
    case Kind::Count:
    case Kind::Integer:
    case Kind::Real: break;
    }
    return new NumberEditor(parameter, parent);
}

}  // namespace onecycle::ui
