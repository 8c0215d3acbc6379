// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_html.h"

#include "core/guide/guide.h"
#include "core/guide/guide_markup.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::GuideHtml)
};

QString link(const QString& target, const QString& text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target.toHtmlEscaped(), text.toHtmlEscaped());
}

QString guideLink(const QString& key, const QString& text)
{
    return link(QLatin1String(guideScheme) + QLatin1Char(':') + key, text);
}

QString paragraph(const GuideText& text)
{
    QString html;
    for (const GuideRun& run : runsOf(toUtf8(translated(text.text)))) {
        const QString words = fromUtf8(run.text);
        if (run.code)
            html += QStringLiteral("<code>%1</code>").arg(words.toHtmlEscaped());
        else
            html += findGuidePage(run.link) ? guideLink(fromUtf8(run.link), words) : words.toHtmlEscaped();
    }
    return QStringLiteral("<p>%1</p>").arg(html);
}

QString heading(const QString& text)
{
    return QStringLiteral("<p class=\"head\">%1</p>").arg(text.toHtmlEscaped());
}

/// 0: the beginning of the key or the title, 1: within them, 2: in the text, 3: not at all.
int rankOf(const GuidePage& page, const QString& search)
{
    const QString key = fromUtf8(page.key);
    const QString title = translated(page.title);
    if (key.startsWith(search, Qt::CaseInsensitive) || title.startsWith(search, Qt::CaseInsensitive))
        return 0;
    if (key.contains(search, Qt::CaseInsensitive) || title.contains(search, Qt::CaseInsensitive))
        return 1;
    const bool found = std::ranges::any_of(page.texts, [&](const GuideText& text) {
        return fromUtf8(plainText(toUtf8(translated(text.text)))).contains(search, Qt::CaseInsensitive);
    });
    return found ? 2 : 3;
}

std::vector<const GuidePage*> matches(const QString& search)
{
    std::vector<const GuidePage*> pages;
    for (int rank = 0; rank < 3; ++rank)
        for (const GuidePage& page : guidePages())
            if (rankOf(page, search) == rank)
                pages.push_back(&page);
    return pages;
}

QString item(const GuidePage& page)
{
    const QString title = translated(page.title);
    if (page.kind != GuideKind::Parameter)
        return QStringLiteral("<p class=\"item\">%1</p>").arg(guideLink(fromUtf8(page.key), title));
    return QStringLiteral("<p class=\"item\">%1 <span class=\"muted\">%2</span></p>")
        .arg(guideLink(fromUtf8(page.key), fromUtf8(page.key)), title.toHtmlEscaped());
}

QString sourceItem(const GuideSource& source)
{
    const QString url = fromUtf8(source.url);
    return QStringLiteral("<p class=\"item\">%1 <span class=\"muted\">%2</span></p>")
        .arg(link(url, translated(source.title)), QUrl(url).host().toHtmlEscaped());
}

}  // namespace

QString guideStyle(const Theme& theme)
{
    return QStringLiteral("p { margin: 0 0 8px 0; line-height: 140%; }"
                          "p.item { margin: 0 0 3px 0; }"
                          "p.head { color: %1; font-size: 11px; font-weight: 600; text-transform: uppercase; "
                          "letter-spacing: 0.7px; margin: 16px 0 4px 0; }"
                          "code { font-family: 'OneCycle Mono'; font-size: 12px; color: %2; background: %3; }"
                          "a { color: %4; text-decoration: none; }"
                          ".muted { color: %1; }")
        .arg(theme.muted.name(), theme.text.name(), theme.window.name(), theme.accent.name());
}

QString pageHtml(const GuidePage& page)
{
    QString html;
    const GuideTopic* topic = nullptr;
    for (const GuideText& text : page.texts) {
        const bool begins = !topic || *topic != text.topic;
        if (begins && page.kind == GuideKind::Parameter)
            html += heading(translated(topicTitle(text.topic)));
        topic = &text.topic;
        html += paragraph(text);
    }
    if (page.sources.empty())
        return html;
    html += heading(Sentences::tr("Sources"));
    for (const GuideSource& source : page.sources)
        html += sourceItem(source);
    return html;
}

QString listHtml(const QString& search)
{
    const auto found = matches(search);
    QString html;
    for (const GuideKind kind : {GuideKind::Parameter, GuideKind::Part, GuideKind::Word}) {
        const auto isOfKind = [kind](const GuidePage* page) { return page->kind == kind; };
        if (std::ranges::any_of(found, isOfKind))
            html += heading(translated(kindTitle(kind)));
        for (const GuidePage* const page : found)
            if (isOfKind(page))
                html += item(*page);
    }
    return html.isEmpty()
               ? QStringLiteral("<p>%1</p>").arg(Sentences::tr("No page has %1 in it.").arg(search).toHtmlEscaped())
               : html;
}

QString bestMatch(const QString& search)
{
    const auto found = matches(search);
    return found.empty() ? QString() : fromUtf8(found.front()->key);
}

}  // namespace onecycle::ui
