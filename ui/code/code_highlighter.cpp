// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/code_highlighter.h"

#include <algorithm>
#include <array>

namespace onecycle::ui {
namespace {

/// A language, by the suffix of its files.
struct Language {
    const char* suffix;
    const char* comment;  ///< what begins one, as a regular expression
    const char* keywords;
};

constexpr std::array languages{
    Language{"py", "#",
             "from|import|as|for|in|if|elif|else|not|is|and|or|def|class|return|while|break|lambda|with|try|finally|"
             "global|nonlocal|None|True|False"},
    Language{"h", "//",
             "class|struct|public|private|explicit|override|const|auto|double|bool|unsigned|return|for|if|else|static|"
             "namespace|include|pragma|once|std|true|false|int|void|template|this|default"},
    Language{"rs", "//", "use|fn|let|mut|pub|struct|impl|for|self|Self|if|else|return|const|type|true|false|vec"},
    Language{"cs", "//", "using|var|new|for|foreach|in|return|class|static|double|int|public|null|true|false"},
    Language{"R", "#", "function|for|in|if|else|NULL|TRUE|FALSE|library|return"},
    Language{"tex", "%", "\\\\[A-Za-z@]+"},
    Language{"yaml", "#", "true|false|null|None|True|False"},
    Language{"json", "(?!)", "true|false|null"},
};

/// One expression for all kinds: what begins first in the line wins, so that a number in a comment stays a comment.
QRegularExpression tokensOf(const Language& language)
{
    const QString keywords = QLatin1String(language.keywords);
    const QString words = keywords.startsWith(QLatin1Char('\\')) ? keywords
                                                                 : QStringLiteral("\\b(?:%1)\\b").arg(keywords);
    return QRegularExpression(QStringLiteral("(?<comment>%1.*)|(?<string>'[^']*'|\"[^\"]*\")|(?<word>%2)"
                                             "|(?<number>(?<![A-Za-z0-9_.])-?[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?)")
                                  .arg(QLatin1String(language.comment), words));
}

}  // namespace

CodeHighlighter::CodeHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

void CodeHighlighter::setLanguage(const QString& suffix)
{
    if (suffix == m_suffix)
        return;
    m_suffix = suffix;
    const auto* const found = std::ranges::find_if(
        languages, [&](const Language& language) { return suffix == QLatin1String(language.suffix); });
    m_tokens = found == languages.end() ? QRegularExpression(QStringLiteral("(?!)")) : tokensOf(*found);
    rehighlight();
}

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
    for (auto matches = m_tokens.globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (const auto& [kind, role] : colours)
            if (match.capturedLength(kind) > 0)
                setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                          m_palette.color(role));
    }
}

}  // namespace onecycle::ui
