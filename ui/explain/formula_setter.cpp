// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/formula_setter.h"

#include "ui/text/translate.h"

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double thinSpace = 0.17;
constexpr double axisHeight = 0.27;  // of fraction bars above the baseline
constexpr double barGap = 0.14;
constexpr double barEdge = 0.12;

}  // namespace

FormulaBox FormulaSetter::fractionBox(const Formula& fraction) const
{
    const FormulaBox above = box(fraction.parts[0]);
    const FormulaBox below = box(fraction.parts[1]);
    const double edge = barEdge * m_pixels;
    const double axis = axisHeight * m_pixels;
    const double gap = barGap * m_pixels;
    FormulaBox result;
    result.width = std::max(above.width, below.width) + 2 * edge;
    const double rise = axis + gap + above.descent;
    const double drop = gap + below.ascent - axis;
    result.include(above, {(result.width - above.width) / 2, -rise});
    result.include(below, {(result.width - below.width) / 2, drop});
    result.rules.push_back({{{0, -axis}, {result.width, -axis}}, std::max(1.0, m_pixels / 16)});
    result.ascent = rise + above.ascent;
    result.descent = drop + below.descent;
    return result;
}

FormulaBox FormulaSetter::enclosed(const FormulaBox& inner) const
{
    FormulaBox box = text(QStringLiteral("("), m_upright);
    box.append(inner);
    box.append(text(QStringLiteral(")"), m_upright));
    return box;
}

FormulaBox FormulaSetter::between(const Formula& parent, std::size_t index) const
{
    const Formula& next = parent.parts[index];
    if (parent.kind == Formula::Kind::Sum)
        return sign(next.negative ? QChar(0x2212) : QLatin1Char('+'));
    const auto isPlain = [](const Formula& part) {
        return part.kind == Formula::Kind::Number || part.kind == Formula::Kind::Key;
    };
    if (isPlain(next) || isPlain(parent.parts[index - 1]))
        return sign(QChar(0x00D7));
    FormulaBox box;
    box.space(thinSpace * m_pixels);
    return box;
}

FormulaBox FormulaSetter::box(const Formula& formula) const
{
    switch (formula.kind) {
    case Formula::Kind::Number: return numberBox(formula);
    case Formula::Kind::Symbol: return symbolBox(formula);
    case Formula::Kind::Key: return keyBox(formula);
    case Formula::Kind::Fraction: return fractionBox(formula);
    case Formula::Kind::Group: return enclosed(box(formula.parts[0]));
    case Formula::Kind::Function: {
        FormulaBox name = text(fromUtf8(formula.name), m_upright);
        name.append(enclosed(box(formula.parts[0])));
        return name;
    }
    case Formula::Kind::Sum:
    case Formula::Kind::Product: break;
    }
    FormulaBox row;
    for (const FormulaBox& chunk : chunks(formula))
        row.append(chunk);
    return row;
}

std::vector<FormulaBox> FormulaSetter::chunks(const Formula& formula) const
{
    if (formula.kind != Formula::Kind::Sum && formula.kind != Formula::Kind::Product)
        return {box(formula)};
    std::vector<FormulaBox> all;
    for (std::size_t i = 0; i < formula.parts.size(); ++i) {
        const Formula& part = formula.parts[i];
        std::vector<FormulaBox> pieces = chunks(part);
        if (i > 0) {
            FormulaBox first = between(formula, i);
            const bool below = part.kind == Formula::Kind::Number && part.value < 0;
            first.append(below ? enclosed(pieces.front()) : pieces.front());
            pieces.front() = std::move(first);
        }
        all.insert(all.end(), pieces.begin(), pieces.end());
    }
    return all;
}

}  // namespace onecycle::ui
