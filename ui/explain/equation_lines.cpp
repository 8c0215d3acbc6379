// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/equation_lines.h"

#include "ui/explain/formula_setter.h"

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double pixels = 15;
constexpr double fewestPixels = 9;
constexpr double leading = 0.4;  // between lines
constexpr double further = 1.2;  // where a line goes on

/// One side of the equation: its sign and the pieces behind it.
struct Side {
    FormulaBox relation;
    std::vector<FormulaBox> pieces;
};

std::vector<Side> sidesOf(const Equation& equation, const FormulaSetter& setter)
{
    std::vector<Side> sides{{setter.relation(true), setter.chunks(equation.symbolic)}};
    if (equation.substituted.kind != Formula::Kind::Number)
        sides.push_back({setter.relation(isWrittenExactly(equation.substituted)), setter.chunks(equation.substituted)});
    sides.push_back({setter.relation(isWrittenExactly(equation.result)), setter.chunks(equation.result)});
    return sides;
}

class Lines {
public:
    Lines(const Equation& equation, double width, double size)
        : m_setter(size), m_width(width), m_left(m_setter.box(equation.left))
    {
        m_line.append(m_left);
        for (const Side& side : sidesOf(equation, m_setter))
            add(side);
        finish();
        m_all.descent = m_y;
    }

    [[nodiscard]] const FormulaBox& all() const { return m_all; }

private:
    void add(const Side& side)
    {
        if (m_line.width > m_left.width)
            finish();
        if (m_line.width < m_left.width)
            m_line.width = m_left.width;
        m_line.append(side.relation);
        const double indent = m_line.width;
        for (const FormulaBox& piece : side.pieces) {
            if (m_line.width > indent && m_line.width + piece.width > m_width) {
                finish();
                m_line.width = std::min(indent, m_left.width + further * m_setter.em());
            }
            m_line.append(piece);
        }
    }

    void finish()
    {
        if (!m_all.texts.empty())
            m_y += leading * m_setter.em();
        m_all.include(m_line, {0, m_y + m_line.ascent});
        m_y += m_line.height();
        m_all.width = std::max(m_all.width, m_line.width);
        m_line = {};
    }

    FormulaSetter m_setter;
    double m_width;
    FormulaBox m_left;
    FormulaBox m_line;
    FormulaBox m_all;
    double m_y = 0;
};

}  // namespace

FormulaBox equationLines(const Equation& equation, double width)
{
    for (double size = pixels;; size -= 1) {
        const Lines lines(equation, width, size);
        if (lines.all().width <= width || size <= fewestPixels)
            return lines.all();
    }
}

}  // namespace onecycle::ui
