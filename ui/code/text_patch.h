// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTextDocument;

namespace onecycle::ui {

/// Makes \p document's text \p text by replacing what differs only: cheaper than setting it anew, and scroll position
/// and selection stay where nothing changed.
void patchText(QTextDocument& document, const QString& text);

}  // namespace onecycle::ui
