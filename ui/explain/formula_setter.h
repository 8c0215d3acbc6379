// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/formula_box.h"

namespace onecycle::ui {

/// Typesets formulas at one size: real fractions, subscripts, powers of ten, the spaces of mathematics.
class FormulaSetter {
public:
    explicit FormulaSetter(double pixels);

    [[nodiscard]] FormulaBox box(const Formula& formula) const;
    /// The parts of \p formula that may stand on lines of their own, each with the sign before it.
    [[nodiscard]] std::vector<FormulaBox> chunks(const Formula& formula) const;
    /// An equals sign, or the sign for "about", with its spaces.
    [[nodiscard]] FormulaBox relation(bool exact) const;

    /// The size of the font.
    [[nodiscard]] double em() const { return m_pixels; }

private:
    [[nodiscard]] FormulaBox text(const QString& text, const QFont& font, std::optional<Quantity> quantity = {}) const;
    [[nodiscard]] FormulaBox sign(QChar sign) const;
    [[nodiscard]] FormulaBox numberBox(const Formula& number) const;
    [[nodiscard]] FormulaBox symbolBox(const Formula& symbol) const;
    [[nodiscard]] FormulaBox keyBox(const Formula& key) const;
    [[nodiscard]] FormulaBox fractionBox(const Formula& fraction) const;
    [[nodiscard]] FormulaBox enclosed(const FormulaBox& inner) const;
    [[nodiscard]] FormulaBox between(const Formula& parent, std::size_t index) const;
    void mark(FormulaBox& box, const Formula& formula) const;
    void raise(FormulaBox& box, const QString& text, double height, std::optional<Quantity> quantity) const;

    double m_pixels;
    QFont m_upright;
    QFont m_slanted;
    QFont m_small;
    QFont m_mono;
};

}  // namespace onecycle::ui
