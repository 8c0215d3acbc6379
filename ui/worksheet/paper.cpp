// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worksheet/paper.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double pointsPerInch = 72;
constexpr double sideMargin = 56;
constexpr double topMargin = 52;
constexpr double bottomMargin = 60;
constexpr double lineAir = 1.28;  // of a line's height
constexpr double writingRoom = 22;
constexpr double boxSize = 9;

/// As much of \p word as goes into \p width, and at least a letter.
QString headOf(const QString& word, const QFontMetricsF& metrics, double width)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    qsizetype fits = letters.toNextBoundary();
    for (qsizetype next = fits; next > 0 && metrics.horizontalAdvance(word.left(next)) <= width;
         next = letters.toNextBoundary())
        fits = next;
    return word.left(fits);
}

/// The lines of \p text in \p width: Qt's own spacing is too tight for paper.
QStringList linesOf(const QString& text, const QFontMetricsF& metrics, double width)
{
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString& word : paragraph.split(QLatin1Char(' '))) {
            const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
            if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
                lines += line;
                line = word;
            } else {
                line = longer;
            }
            while (line.size() > 1 && metrics.horizontalAdvance(line) > width) {
                const QString head = headOf(line, metrics, width);
                lines += head;
                line.remove(0, head.size());
            }
        }
        lines += line;
    }
    return lines;
}

}  // namespace

Paper::Paper(QPdfWriter& writer) : m_writer(writer), m_painter(&writer)
{
    const double scale = writer.resolution() / pointsPerInch;
    m_painter.scale(scale, scale);
    m_left = sideMargin;
    m_right = writer.width() / scale - sideMargin;
    m_top = topMargin;
    m_bottom = writer.height() / scale - bottomMargin;
    m_y = m_top;
}

void Paper::setFooter(const QString& text)
{
    m_footer = text;
    m_page = 0;
}

void Paper::startPage()
{
    if (m_started)
        m_writer.newPage();
    m_started = true;
    m_fresh = true;
    m_y = m_top;
    ++m_page;
    foot();
}

void Paper::foot()
{
    const Theme& theme = lightTheme();
    constexpr double gap = 26;
    m_painter.setPen(QPen(theme.hairline, 0.6));
    m_painter.drawLine(QPointF(m_left, m_bottom + gap - 14), QPointF(m_right, m_bottom + gap - 14));
    m_painter.setPen(theme.muted);
    m_painter.setFont(sansFont(8));
    const QRectF line(m_left, m_bottom + gap - 10, width(), 14);
    constexpr double numberRoom = 40;
    const QString shown = QFontMetricsF(sansFont(8)).elidedText(m_footer, Qt::ElideMiddle, width() - numberRoom);
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shown);
    m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_page));
}

void Paper::breakPage()
{
    startPage();
}

void Paper::space(double height)
{
    if (!m_fresh)
        m_y += height;
}

void Paper::keepTogether(double height)
{
    if (!m_started || (m_y + height > m_bottom && !m_fresh))
        startPage();
}

double Paper::heightOf(const QString& text, const QFont& font, double indent) const
{
    const QFontMetricsF metrics(font);
    return static_cast<double>(linesOf(text, metrics, width() - indent).size()) * metrics.height() * lineAir;
}

void Paper::write(const QString& text, const QFont& font, const QColor& colour, double indent)
{
    const QFontMetricsF metrics(font);
    const double height = metrics.height() * lineAir;
    for (const QString& line : linesOf(text, metrics, width() - indent)) {
        keepTogether(height);
        m_painter.setPen(colour);
        m_painter.setFont(font);
        m_painter.drawText(QPointF(m_left + indent, m_y + metrics.ascent()), line);
        m_y += height;
        m_fresh = false;
    }
}

void Paper::blank(const QString& label, double length, double indent)
{
    keepTogether(writingRoom);
    const QFont font = sansFont(10);
    const QFontMetricsF metrics(font);
    const double base = m_y + writingRoom - 6;
    m_painter.setPen(lightTheme().text);
    m_painter.setFont(font);
    m_painter.drawText(QPointF(m_left + indent, base), label);
    const double from = m_left + indent + metrics.horizontalAdvance(label) + 8;
    m_painter.setPen(QPen(lightTheme().fieldBorder, 0.7));
    m_painter.drawLine(QPointF(from, base + 2), QPointF(std::min(from + length, m_right), base + 2));
    m_y += writingRoom;
    m_fresh = false;
}

void Paper::tick(const QString& text, double indent)
{
    const QFont font = sansFont(10);
    const QFontMetricsF metrics(font);
    constexpr double textIndent = 16;
    keepTogether(heightOf(text, font, indent + textIndent) + 2);
    m_painter.setPen(QPen(lightTheme().fieldBorder, 0.8));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(QRectF(m_left + indent, m_y + (metrics.height() - boxSize) / 2, boxSize, boxSize));
    write(text, font, lightTheme().text, indent + textIndent);
    m_y += 2;
}

void Paper::draw(double height, const std::function<void(QPainter& painter, double width)>& drawing)
{
    keepTogether(height);
    m_painter.save();
    m_painter.translate(m_left, m_y);
    drawing(m_painter, width());
    m_painter.restore();
    m_y += height;
    m_fresh = false;
}

void Paper::rule()
{
    space(6);
    m_painter.setPen(QPen(lightTheme().hairline, 0.8));
    m_painter.drawLine(QPointF(m_left, m_y), QPointF(m_right, m_y));
    space(10);
}

}  // namespace onecycle::ui
