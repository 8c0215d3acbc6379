// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worksheet/worksheet_pdf.h"

#include "core/lessons/worksheet.h"
#include "core/parameters/parameters.h"
#include "ui/export/render_chart.h"
#include "ui/text/translate.h"
#include "ui/worksheet/paper.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int dotsPerInch = 1200;
constexpr double indent = 18;
constexpr double pictureHeight = 210;
constexpr double plainHeight = 120;
constexpr double pointsPerPixel = 0.75;  // of the design's pixels

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::Worksheet)
};

QString plain(const std::string& text)
{
    return fromUtf8(text).remove(QLatin1Char('`'));
}

/// How a curve stands on the paper.
enum class Drawn {
    True,   ///< with its numbers: the key
    Blank,  ///< the axes to draw into
    Plain,  ///< to be read: the curve without its numbers
};

void drawCurve(Paper& paper, const WorksheetItem& item, Drawn drawn)
{
    const double height = drawn == Drawn::Plain ? plainHeight : pictureHeight;
    Picture picture;
    picture.snapshot = makeSnapshot(item.document, {});
    picture.snapshot.view.hideMomentum = true;
    picture.options.blank = drawn == Drawn::Blank;
    picture.options.phases = drawn == Drawn::True;
    picture.options.annotations = drawn == Drawn::True;
    picture.options.scale = pointsPerPixel * dotsPerInch / 72;
    picture.options.curveWidth = 1.8;
    paper.draw(height, [&](QPainter& painter, double width) {
        picture.size = QSizeF(width, height) / pointsPerPixel;
        painter.scale(pointsPerPixel, pointsPerPixel);
        renderChart(painter, picture);
    });
}

/// The schedule that an item is about, as the call that makes it.
QString callOf(const ScheduleConfig& config)
{
    QStringList arguments{QStringLiteral("optimizer")};
    for (const Parameter& parameter : parameters()) {
        const Value value = valueOf(config, parameter);
        if (!parameter.python.empty() && !sameValue(value, defaultValue(parameter)))
            arguments += fromUtf8(parameter.python) + QLatin1Char('=') + fromUtf8(valueText(value));
    }
    return QStringLiteral("OneCycleLR(%1)").arg(arguments.join(QStringLiteral(", ")));
}

/// What there is to read for \p item: the call, and for a question its curve. Not again what stood there just before.
void writeState(Paper& paper, const WorksheetItem& item, const WorksheetItem* before)
{
    const Theme& theme = lightTheme();
    if (before && before->document.config() == item.document.config())
        return paper.write(Sentences::tr("The schedule is the same as before."), sansFont(9), theme.muted, indent);
    paper.write(callOf(item.document.config()), sansFont(9), theme.muted, indent);
    if (!item.drawing)
        drawCurve(paper, item, Drawn::Plain);
}

void head(Paper& paper, const QString& title, const QString& kind, std::uint64_t seed)
{
    const Theme& theme = lightTheme();
    paper.breakPage();
    paper.write(kind, sansFont(9), theme.muted);
    paper.write(title, sansFont(20, QFont::DemiBold), theme.text);
    paper.write(Sentences::tr("Sheet %1").arg(seed), sansFont(9), theme.muted);
}

void itemHead(Paper& paper, const WorksheetItem& item, std::size_t number)
{
    const QString title = QStringLiteral("%1.  %2").arg(QString::number(number), plain(item.title));
    const QFont font = sansFont(11, QFont::DemiBold);
    paper.space(14);
    paper.keepTogether(paper.heightOf(title, font) + (item.drawing ? pictureHeight : plainHeight) + 60);
    paper.write(title, font, lightTheme().text);
    paper.space(2);
}

void writeSheet(Paper& paper, const Worksheet& sheet)
{
    const Theme& theme = lightTheme();
    paper.setFooter(Sentences::tr("%1 · sheet %2 · OneCycle").arg(plain(sheet.title), QString::number(sheet.seed)));
    head(paper, plain(sheet.title), Sentences::tr("Worksheet"), sheet.seed);
    paper.space(4);
    paper.blank(Sentences::tr("Name"), 230);
    paper.rule();
    for (std::size_t i = 0; i < sheet.items.size(); ++i) {
        const WorksheetItem& item = sheet.items[i];
        itemHead(paper, item, i + 1);
        const QString asked = item.asked.empty() ? QString()
                                                 : QLatin1Char(' ') + translated(item.asked).arg(plain(item.key));
        paper.write(plain(item.text) + asked, sansFont(10), theme.text, indent);
        paper.space(4);
        writeState(paper, item, i > 0 ? &sheet.items[i - 1] : nullptr);
        if (item.drawing)
            drawCurve(paper, item, Drawn::Blank);
        for (const std::string& choice : item.choices)
            paper.tick(plain(choice), indent);
        if (!item.drawing && item.choices.empty())
            paper.blank(Sentences::tr("Answer"), 150, indent);
    }
}

void writeKey(Paper& paper, const Worksheet& sheet)
{
    const Theme& theme = lightTheme();
    paper.setFooter(
        Sentences::tr("%1 · key to sheet %2 · OneCycle").arg(plain(sheet.title), QString::number(sheet.seed)));
    head(paper, plain(sheet.title), Sentences::tr("Key"), sheet.seed);
    paper.rule();
    for (std::size_t i = 0; i < sheet.items.size(); ++i) {
        const WorksheetItem& item = sheet.items[i];
        itemHead(paper, item, i + 1);
        if (!item.answer.empty())
            paper.write(plain(item.answer), sansFont(10, QFont::DemiBold), theme.ok, indent);
        if (item.drawing)
            drawCurve(paper, item, Drawn::True);
        paper.write(plain(item.because), sansFont(10), theme.text, indent);
    }
}

}  // namespace

Result<QByteArray, QString> worksheetPdf(const Lesson& lesson, const WorksheetOrder& order)
{
    loadFonts();
    std::vector<Worksheet> sheets;
    for (int student = 0; student < std::clamp(order.students, 1, mostStudents); ++student)
        sheets.push_back(makeWorksheet(lesson, order.seed + static_cast<std::uint64_t>(student)));
    if (sheets.front().items.empty())
        return Unexpected(Sentences::tr("This lesson has nothing that can be asked on paper."));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(plain(lesson.title));
    writer.setCreator(QStringLiteral("OneCycle"));
    {
        Paper paper(writer);
        for (const Worksheet& sheet : sheets)
            writeSheet(paper, sheet);
        if (order.key)
            for (const Worksheet& sheet : sheets)
                writeKey(paper, sheet);
    }
    return bytes;
}

}  // namespace onecycle::ui
