// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QVBoxLayout;

namespace onecycle::ui {

/// A text of a panel at the end of \p column, called \p name: it wraps, can be selected with the mouse, and looks as
/// the style sheet says for \p role.
QLabel* addPanelText(QVBoxLayout& column, const char* name, const QString& accessibleName, const char* role);

}  // namespace onecycle::ui
