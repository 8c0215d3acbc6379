// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRegularExpression>
#include <QSyntaxHighlighter>

namespace onecycle::ui {

/// Colours the few things that the exported texts consist of: comments, strings, keywords, numbers.
class CodeHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit CodeHighlighter(QTextDocument* document);

    /// The language of the files with \p suffix: `py`, `yaml`, `h`, `tex`, ...
    void setLanguage(const QString& suffix);
    /// \p dimmed: all of it is a sentence instead of code.
    void setColours(const QPalette& palette, bool dimmed);

protected:
    void highlightBlock(const QString& line) override;

private:
    QString m_suffix;
    QRegularExpression m_tokens;
    QPalette m_palette;
    bool m_dimmed = false;
};

}  // namespace onecycle::ui
