// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace onecycle::ui {

/// Light colours for a few lines of Python: words of the language, numbers, strings, comments.
class CodeHighlighter : public QSyntaxHighlighter {
public:
    explicit CodeHighlighter(QTextDocument* document);

    /// The colours of \p palette; with \p dimmed everything is muted: it is a sentence, not code.
    void setColours(const QPalette& palette, bool dimmed);

protected:
    void highlightBlock(const QString& line) override;

private:
    QPalette m_palette;
    bool m_dimmed = false;
};

}  // namespace onecycle::ui
