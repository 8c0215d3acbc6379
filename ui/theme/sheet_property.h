// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace onecycle::ui {

/// Sets the dynamic property \p name, which rules of the style sheet look at only when the widget is polished.
void setSheetProperty(QWidget* widget, const char* name, const QString& value);

}  // namespace onecycle::ui
