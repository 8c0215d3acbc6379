// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/formula_setter.h"
#include "ui/explain/number_words.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainterPath>

namespace onecycle::ui {
namespace {

constexpr double smallScale = 0.72;  // of indices and powers
constexpr double keyScale = 0.8;     // the fixed-pitch font is wide
constexpr double operatorSpace = 0.24;
constexpr double dropOfIndex = 0.2;
constexpr double riseOfPower = 0.38;
constexpr double sideOfSlant = 0.05;  // on both sides of a slanted letter
constexpr double waveScale = 1.25;
constexpr double waveGap = 0.24;   // between the two waves of the sign for "about"
constexpr double lineRoom = 0.14;  // above the digits

QFont serif(double pixels)
{
    return pictureFont(QStringLiteral("OneCycle Serif"), pixels);
}

/// Where the ink of \p text is, from its place on the baseline.
QRectF shapeOf(const QString& text, const QFont& font)
{
    QPainterPath path;
    path.addText({}, font, text);
    return path.boundingRect();
}

}  // namespace

FormulaSetter::FormulaSetter(double pixels)
    : m_pixels(pixels),
      m_upright(serif(pixels)),
      m_slanted(serif(pixels)),
      m_small(serif(pixels * smallScale)),
      m_mono(monoFont(pixels * keyScale))
{
    m_slanted.setItalic(true);
}

FormulaBox FormulaSetter::text(const QString& text, const QFont& font, std::optional<Quantity> quantity) const
{
    const QFontMetricsF metrics(font);
    const QFontMetricsF line(m_upright);  // every line of a formula is as high as its digits, whatever stands in it
    FormulaBox box;
    box.width = metrics.horizontalAdvance(text);
    box.ascent = line.capHeight() + lineRoom * m_pixels;
    box.descent = dropOfIndex * m_pixels + line.descent() / 2;
    box.texts.push_back({{}, text, font, quantity});
    return box;
}

FormulaBox FormulaSetter::sign(QChar sign) const
{
    FormulaBox box;
    box.space(operatorSpace * m_pixels);
    box.append(text(sign, m_upright));
    box.space(operatorSpace * m_pixels);
    return box;
}

void FormulaSetter::mark(FormulaBox& box, const Formula& formula) const
{
    box.marks.push_back({{0, -box.ascent, box.width, box.height()}, formula});
}

void FormulaSetter::raise(FormulaBox& box, const QString& text, double height, std::optional<Quantity> quantity) const
{
    QFont font = m_small;
    font.setItalic(text.size() == 1 && text[0].isLetter());
    box.texts.push_back({{box.width, -height * m_pixels}, text, font, quantity});
    box.width += QFontMetricsF(font).horizontalAdvance(text);
}

FormulaBox FormulaSetter::numberBox(const Formula& number) const
{
    const NumberWords words = numberWords(number);
    const auto quantity = number.source.quantity;
    FormulaBox box = text(words.mantissa, m_upright, quantity);
    if (!words.power.isEmpty())
        raise(box, words.power, riseOfPower, quantity);
    mark(box, number);
    return box;
}

FormulaBox FormulaSetter::symbolBox(const Formula& symbol) const
{
    const QString name = fromUtf8(symbol.name);
    const auto quantity = symbol.source.quantity;
    const bool slanted = name.size() == 1 && name != QLatin1String("π");
    FormulaBox box = text(name, slanted ? m_slanted : m_upright, quantity);
    if (slanted) {  // its room is that of the upright letter: the ink says where it stands
        const QRectF ink = shapeOf(name, m_slanted);
        const double side = sideOfSlant * m_pixels;
        box.texts.front().at.setX(side - ink.left());
        box.width = ink.width() + 2 * side;
    }
    if (!symbol.subscript.empty())
        raise(box, fromUtf8(symbol.subscript), -dropOfIndex, quantity);
    mark(box, symbol);
    return box;
}

FormulaBox FormulaSetter::keyBox(const Formula& key) const
{
    FormulaBox box = text(fromUtf8(key.name), m_mono, key.source.quantity);
    mark(box, key);
    return box;
}

FormulaBox FormulaSetter::relation(bool exact) const
{
    FormulaBox box = sign(QLatin1Char('='));
    if (exact)
        return box;
    // The font has no sign for "about": two waves in the place of the two lines.
    const QString wave = QStringLiteral("~");
    QFont font = m_upright;
    font.setPixelSize(qRound(waveScale * m_pixels));
    const QPointF lines = shapeOf(QStringLiteral("="), m_upright).center();
    const QPointF shape = shapeOf(wave, font).center();
    const QPointF middle(box.width / 2 - shape.x(), lines.y() - shape.y());
    const QPointF half(0, waveGap / 2 * m_pixels);
    box.texts = {{middle + half, wave, font, {}}, {middle - half, wave, font, {}}};
    return box;
}

}  // namespace onecycle::ui
