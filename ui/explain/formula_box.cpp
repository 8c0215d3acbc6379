// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/formula_box.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace onecycle::ui {

void FormulaBox::include(const FormulaBox& other, const QPointF& offset)
{
    for (Text text : other.texts) {
        text.at += offset;
        texts.push_back(std::move(text));
    }
    for (const Rule& rule : other.rules)
        rules.push_back({rule.line.translated(offset), rule.width});
    for (Mark mark : other.marks) {
        mark.rect.translate(offset);
        marks.push_back(std::move(mark));
    }
}

void FormulaBox::append(const FormulaBox& other)
{
    include(other, {width, 0});
    width += other.width;
    ascent = std::max(ascent, other.ascent);
    descent = std::max(descent, other.descent);
}

const QColor& inkOf(std::optional<Quantity> quantity, const Theme& theme)
{
    if (!quantity)
        return theme.text;
    switch (*quantity) {
    case Quantity::LearningRate: return theme.accent;
    case Quantity::Momentum: return theme.momentum;
    case Quantity::EffectiveStep: break;
    }
    return theme.effectiveStep;
}

void drawFormula(QPainter& painter, const FormulaBox& box, const QPointF& origin, const Theme& theme)
{
    painter.save();
    for (const FormulaBox::Text& text : box.texts) {
        painter.setFont(text.font);
        painter.setPen(inkOf(text.quantity, theme));
        painter.drawText(origin + text.at, text.text);
    }
    for (const FormulaBox::Rule& rule : box.rules) {
        painter.setPen(QPen(theme.text, rule.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule.line.translated(origin));
    }
    painter.restore();
}

}  // namespace onecycle::ui
