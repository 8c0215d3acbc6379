// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg.h"

#include "ui/export/font_file.h"
#include "ui/export/picture_metadata.h"
#include "ui/export/render_vectors.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QXmlStreamReader>

#include <cmath>
#include <optional>

namespace onecycle::ui {
namespace {

QSet<char32_t> charactersOf(const QByteArray& svg)
{
    QSet<char32_t> characters;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            for (const uint character : reader.readElementText().toUcs4())
                characters.insert(character);
    return characters;
}

/// The rules that bring the fonts of \p svg along; none if one of them cannot be brought.
std::optional<QByteArray> fontRules(const QByteArray& svg, const PictureOptions& options)
{
    static const QRegularExpression unusual(QStringLiteral("[^\\w .-]"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QSet<char32_t> characters = charactersOf(svg);
    QByteArray rules;
    for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold}) {
        const QByteArray number = QByteArray::number(weight);
        if (!svg.contains("font-weight=\"" + number + "\""))
            continue;
        const QFont font = options.font(11, weight);
        const QByteArray file = fontFile(font, characters);
        if (file.isEmpty() || font.family().contains(unusual))
            return std::nullopt;
        rules += "@font-face{font-family:'" + font.family().toUtf8() + "';font-weight:" + number +
                 ";src:url(data:font/otf;base64," + file.toBase64() + ")}\n";
    }
    return rules.isEmpty() ? rules : "<style type=\"text/css\"><![CDATA[\n" + rules + "]]></style>\n";
}

/// Qt gives the size in millimetres of whole dots per inch.
void setSize(QByteArray& svg, const QSizeF& inches)
{
    constexpr double millimetresPerInch = 25.4;
    const auto length = [](double side) { return QByteArray::number(side * millimetresPerInch, 'g', 8) + "mm"; };
    const qsizetype begin = svg.indexOf("<svg ");
    const qsizetype end = svg.indexOf('\n', begin);
    svg.replace(begin, end - begin,
                "<svg width=\"" + length(inches.width()) + "\" height=\"" + length(inches.height()) + '"');
}

/// What XML 1.0 has no place for; Qt lets it through.
void removeControls(QByteArray& svg)
{
    svg.removeIf([](char c) { return c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r'; });
    svg.replace("\xEF\xBF\xBE", "").replace("\xEF\xBF\xBF", "");
}

void insertAfter(QByteArray& svg, const QByteArray& mark, const QByteArray& addition)
{
    const qsizetype place = svg.indexOf(mark);
    Q_ASSERT(place >= 0);
    svg.insert(place + mark.size(), addition);
}

}  // namespace

Result<QByteArray, QString> svgFile(const Picture& picture)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.pixels);
    generator.setViewBox(QRect(QPoint(), picture.pixels));
    generator.setResolution(static_cast<int>(std::lround(picture.dpi)));
    generator.setTitle(picture.title.toHtmlEscaped());  // Qt writes them as they are
    generator.setDescription(picture.description.toHtmlEscaped());
    QPainter painter(&generator);
    painter.scale(picture.options.scale, picture.options.scale);
    renderVectors(painter, picture);
    painter.end();
    removeControls(svg);
    const auto fonts = picture.outlines ? std::optional(QByteArray()) : fontRules(svg, picture.options);
    if (!fonts) {
        Picture outlined = picture;
        outlined.outlines = true;
        return svgFile(outlined);
    }
    setSize(svg, picture.inches);
    insertAfter(svg, "<defs>\n", *fonts);
    insertAfter(svg, "</desc>\n", svgMetadata(picture) + '\n');
    return svg;
}

}  // namespace onecycle::ui
