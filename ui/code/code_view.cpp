// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/code_view.h"

#include "ui/code/code_highlighter.h"
#include "ui/code/text_patch.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double codePixels = 12;
constexpr int linesAbove = 4;  // that are seen above the line that is executed

QString withoutLastBreaks(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

/// How many lines at the head of \p document are comments; 0 where they are not the head of an export.
int headLines(const QTextDocument& document)
{
    if (!document.firstBlock().text().contains(QLatin1String("A onecycle schedule for ")))
        return 0;
    const QString marker = document.firstBlock().text().section(QLatin1Char(' '), 0, 0);
    int lines = 0;
    for (QTextBlock block = document.firstBlock(); block.isValid() && block.text().startsWith(marker);
         block = block.next())
        ++lines;
    return lines;
}

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

void CodeView::showCode(const QString& code, const QString& suffix)
{
    m_code = code;
    m_highlighter->setLanguage(suffix);
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
    patchText(*document(), withoutLastBreaks(text));
    fold();
    if (lines != blockCount() || dimmed)
        updateGeometry();
}

void CodeView::setHeadFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    fold();
    updateGeometry();
}

void CodeView::fold()
{
    const int head = headLines(*document());
    bool changed = false;
    int line = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next(), ++line) {
        const bool hidden = m_folded && line > 0 && line < head;
        changed = changed || block.isVisible() == hidden;
        block.setVisible(!hidden);
        block.setLineCount(hidden ? 0 : std::max(1, block.layout()->lineCount()));
    }
    if (changed)
        document()->markContentsDirty(0, document()->characterCount());
}

void CodeView::goTo(int line)
{
    verticalScrollBar()->setValue(document()->findBlockByNumber(line).firstLineNumber());
}

void CodeView::setExecuted(std::optional<int> line)
{
    const bool moved = line && line != m_executed;
    m_executed = line;
    light();
    if (!moved)
        return;
    const QRectF rect = rectOf(*line);
    if (rect.top() < 0 || rect.bottom() > viewport()->height())
        goTo(std::max(0, *line - linesAbove));
}

/// A ground along the whole line; the bar at its left is painted over it.
void CodeView::light()
{
    QList<QTextEdit::ExtraSelection> lit;
    if (m_executed && *m_executed < blockCount()) {
        QTextEdit::ExtraSelection line;
        line.format.setBackground(colours().color(QPalette::Midlight));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = QTextCursor(document()->findBlockByNumber(*m_executed));
        lit.append(line);
    }
    setExtraSelections(lit);
}

QRectF CodeView::rectOf(int line) const
{
    return blockBoundingGeometry(document()->findBlockByNumber(line)).translated(contentOffset());
}

void CodeView::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_executed || *m_executed >= blockCount())
        return;
    constexpr double bar = 3;
    const QRectF rect = rectOf(*m_executed);
    QPainter(viewport()).fillRect(QRectF(0, rect.top(), bar, rect.height()), colours().color(QPalette::Highlight));
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
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setColours(colours(), m_dimmed);
        light();
    }
}

void CodeView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (m_dimmed && event->size().width() != event->oldSize().width())
        updateGeometry();  // a sentence takes more lines where it is narrow
}

}  // namespace onecycle::ui
