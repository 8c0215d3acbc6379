// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <optional>

namespace onecycle::ui {

class CodeHighlighter;

/// Code to read and copy, as high as it has lines; or a sentence in its place, muted, where there is no code. The
/// comment at the head, which says what a badge says too, can be folded to its first line.
class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeView(QWidget* parent = nullptr);

    /// \p suffix is that of its files and says what language it is.
    void showCode(const QString& code, const QString& suffix);
    void showSentence(const QString& sentence);
    /// The code as it was given, to be copied; empty under a sentence.
    [[nodiscard]] const QString& code() const { return m_code; }
    void setHeadFolded(bool folded);
    [[nodiscard]] bool isHeadFolded() const { return m_folded; }
    /// Scrolls to \p line, counted from 0.
    void goTo(int line);
    /// Marks \p line, counted from 0, as the one that is executed, and scrolls to it; none: no line is.
    void setExecuted(std::optional<int> line);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showText(const QString& text, bool dimmed);
    void fold();
    void light();
    [[nodiscard]] QRectF rectOf(int line) const;
    [[nodiscard]] const QPalette& colours() const;

    CodeHighlighter* m_highlighter;
    QString m_code;
    std::optional<int> m_executed;
    bool m_dimmed = false;
    bool m_folded = true;
};

}  // namespace onecycle::ui
