// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/text_patch.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace onecycle::ui {

void patchText(QTextDocument& document, const QString& text)
{
    const QString old = document.toPlainText();
    if (old == text)
        return;
    const auto sameStart = std::mismatch(old.begin(), old.end(), text.begin(), text.end());
    const qsizetype start = sameStart.first - old.begin();
    const qsizetype shorter = std::min(old.size(), text.size()) - start;
    qsizetype end = 0;  // characters from the back that stay
    while (end < shorter && old[old.size() - 1 - end] == text[text.size() - 1 - end])
        ++end;
    QTextCursor cursor(&document);
    cursor.setPosition(static_cast<int>(start));
    cursor.setPosition(static_cast<int>(old.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(start, text.size() - start - end));
}

}  // namespace onecycle::ui
