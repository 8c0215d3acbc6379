// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace onecycle::ui {

class CodeHighlighter;

/// Python to read and copy, as high as it has lines; or a sentence in its place, muted, where there is no code.
class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeView(QWidget* parent = nullptr);

    void showCode(const QString& code);
    void showSentence(const QString& sentence);
    /// The code as it was given, to be copied; empty under a sentence.
    [[nodiscard]] const QString& code() const { return m_code; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showText(const QString& text, bool dimmed);
    [[nodiscard]] const QPalette& colours() const;

    CodeHighlighter* m_highlighter;
    QString m_code;
    bool m_dimmed = false;
};

}  // namespace onecycle::ui
