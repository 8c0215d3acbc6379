// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"
#include "ui/forms/row_shape.h"

namespace onecycle::ui {

/// The editor for \p parameter by its kind, as it looks in a row of \p shape.
[[nodiscard]] FieldEditor* makeEditor(const Parameter& parameter, RowShape shape, QWidget* parent);

}  // namespace onecycle::ui
