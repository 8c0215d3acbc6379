// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_text.h"

#include "core/lessons/lesson.h"
#include "ui/text/translate.h"

#include <QLabel>
#include <QStringList>
#include <QStyle>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

const auto paragraphStyle = QStringLiteral("<p style=\"line-height:138%; margin-top:0; margin-bottom:9px\">%1</p>");
const auto codeStyle = QStringLiteral("<span style=\"font-family:'OneCycle Mono'; font-size:92%\">%1</span>");

/// A lesson is written with the signs of a keyboard: between spaces x is a cross and - a minus, which stand before
/// their number also where a line ends.
QString withSigns(QString text)
{
    text.replace(QLatin1String(" x "), QStringLiteral(" \u00D7\u00A0"));
    return text.replace(QLatin1String(" - "), QStringLiteral(" \u2212\u00A0"));
}

/// Every second piece between backticks is code.
QString withCode(const std::string& text)
{
    const QStringList pieces = fromUtf8(text).toHtmlEscaped().split(QLatin1Char('`'));
    QString html;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        html += i % 2 == 1 && i + 1 < pieces.size() ? codeStyle.arg(pieces[i]) : withSigns(pieces[i]);
    return html;
}

}  // namespace

QString lessonHtml(const std::vector<std::string>& paragraphs)
{
    QString html;
    for (const std::string& paragraph : paragraphs)
        if (!paragraph.empty())
            html += paragraphStyle.arg(withCode(paragraph));
    return html;
}

QString sourcesHtml(const std::vector<LessonSource>& sources)
{
    QStringList lines;
    for (const LessonSource& source : sources) {
        const QString text = fromUtf8(source.text).toHtmlEscaped();
        lines += source.url.empty()
                     ? text
                     : QStringLiteral("<a href=\"%1\">%2</a>").arg(fromUtf8(source.url).toHtmlEscaped(), text);
    }
    return lines.join(QStringLiteral("<br>"));
}

QLabel* addLabel(QVBoxLayout& column, const QString& name, const char* role)
{
    auto* const label = new QLabel(column.parentWidget());
    label->setObjectName(name);
    label->setProperty("role", QLatin1String(role));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    label->hide();
    column.addWidget(label);
    return label;
}

void setLabel(QLabel& label, const QString& text)
{
    if (label.text() != text)
        label.setText(text);
    label.setVisible(!text.isEmpty());
}

void setLabelRole(QLabel& label, const char* role)
{
    if (label.property("role") == QLatin1String(role))
        return;
    label.setProperty("role", QLatin1String(role));
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

}  // namespace onecycle::ui
