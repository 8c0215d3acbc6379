// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/formula.h"

#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace onecycle::ui {

struct Theme;

/// A piece of a typeset formula: texts, lines and the places of its numbers, around a baseline at y = 0.
struct FormulaBox {
    struct Text {
        QPointF at;  ///< on the baseline
        QString text;
        QFont font;
        std::optional<Quantity> quantity;  ///< whose colour it has
    };
    struct Rule {
        QLineF line;
        double width = 1;
    };
    /// A number, a symbol or a key, and where it stands.
    struct Mark {
        QRectF rect;
        Formula formula;
    };

    double width = 0;
    double ascent = 0;
    double descent = 0;
    std::vector<Text> texts = {};
    std::vector<Rule> rules = {};
    std::vector<Mark> marks = {};

    [[nodiscard]] double height() const { return ascent + descent; }
    /// Puts \p other, moved by \p offset, into this one; the size is the caller's business.
    void include(const FormulaBox& other, const QPointF& offset);
    /// Puts \p other behind this one, on the same baseline.
    void append(const FormulaBox& other);
    /// Leaves \p room behind it.
    void space(double room) { width += room; }
};

/// Draws texts and lines of \p box, whose baseline begins at \p origin, in the colours of \p theme: vectors only.
void drawFormula(QPainter& painter, const FormulaBox& box, const QPointF& origin, const Theme& theme);

/// The colour of what belongs to \p quantity.
[[nodiscard]] const QColor& inkOf(std::optional<Quantity> quantity, const Theme& theme);

}  // namespace onecycle::ui
