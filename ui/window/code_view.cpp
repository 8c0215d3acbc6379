// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/code_view.h"

#include "ui/theme/theme.h"
#include "ui/window/code_highlighter.h"
#include "ui/window/text_patch.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double codePixels = 12;

}  // namespace

CodeView::CodeView(QWidget* parent) : QPlainTextEdit(parent), m_highlighter(new CodeHighlighter(document()))
{
    setProperty("role", QStringLiteral("code"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFont(monoFont(codePixels));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    document()->setUndoRedoEnabled(false);
}

void CodeView::showCode(const QString& code)
{
    m_code = code;
    showText(code, false);
}

void CodeView::showSentence(const QString& sentence)
{
    m_code.clear();
    showText(sentence, true);
}

void CodeView::showText(const QString& text, bool dimmed)
{
    const int lines = blockCount();
    m_dimmed = dimmed;
    setLineWrapMode(dimmed ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    m_highlighter->setColours(colours(), dimmed);
    patchText(*document(), text.trimmed());
    if (lines != blockCount() || dimmed)
        updateGeometry();
}

/// The style sheet's rules for text fields change the palette of this one: the colours are those it stands on.
const QPalette& CodeView::colours() const
{
    return parentWidget() ? parentWidget()->palette() : palette();
}

QSize CodeView::sizeHint() const
{
    const int frame = height() - contentsRect().height();
    const double lines = document()->size().height();  // QPlainTextEdit's document counts lines, not pixels
    const QTextLine first = document()->firstBlock().layout()->lineAt(0);
    const double text = lines * (first.isValid() ? first.height() : fontMetrics().lineSpacing()) +
                        2 * document()->documentMargin();
    const int bar = m_dimmed ? 0 : horizontalScrollBar()->sizeHint().height();
    return {QPlainTextEdit::sizeHint().width(), static_cast<int>(std::ceil(text)) + frame + bar + 1};
}

void CodeView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setColours(colours(), m_dimmed);
}

void CodeView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (m_dimmed && event->size().width() != event->oldSize().width())
        updateGeometry();  // a sentence takes more lines where it is narrow
}

}  // namespace onecycle::ui
