// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/code_highlighter.h"

#include <QRegularExpression>

namespace onecycle::ui {
namespace {

/// One expression for all kinds: what begins first in the line wins, so that a number in a comment stays a comment.
const QRegularExpression& tokens()
{
    static const QRegularExpression expression(
        QStringLiteral("(?<comment>#.*)|(?<string>'[^']*'|\"[^\"]*\")"
                       "|(?<word>\\b(?:from|import|for|in|if|not|True|False|None)\\b)"
                       "|(?<number>(?<![A-Za-z0-9_.])-?[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?)"));
    return expression;
}

}  // namespace

CodeHighlighter::CodeHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

void CodeHighlighter::setColours(const QPalette& palette, bool dimmed)
{
    if (dimmed == m_dimmed && palette == m_palette)
        return;
    m_palette = palette;
    m_dimmed = dimmed;
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString& line)
{
    if (m_dimmed)
        return setFormat(0, static_cast<int>(line.size()), m_palette.color(QPalette::PlaceholderText));
    const std::pair<QLatin1String, QPalette::ColorRole> colours[] = {
        {QLatin1String("comment"), QPalette::PlaceholderText},
        {QLatin1String("string"), QPalette::LinkVisited},
        {QLatin1String("word"), QPalette::Link},
        {QLatin1String("number"), QPalette::LinkVisited}};
    for (auto matches = tokens().globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (const auto& [kind, role] : colours)
            if (match.capturedLength(kind) > 0)
                setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                          m_palette.color(role));
    }
}

}  // namespace onecycle::ui
