// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/step_layout.h"

#include "ui/table/widest_cell.h"

#include <algorithm>
#include <array>

namespace onecycle::ui {
namespace {

constexpr double leftMargin = 16;
constexpr double rightMargin = 8;
constexpr TextLook headerLook{11, false, QPalette::PlaceholderText};

/// One way to use the width.
struct Level {
    CellDetail detail;
    int pixels = 13;
    double gap = 16;
    bool epochs = true;
    bool phases = true;

    [[nodiscard]] bool shows(StepColumn column) const
    {
        return (epochs || column != StepColumn::Epoch) && (phases || column != StepColumn::Phase);
    }
};

constexpr std::array levels{
    Level{{8, true}, 13, 24},
    Level{{6, true}, 13, 20},
    Level{{5, true}, 13, 16},
    Level{{4, true}, 13, 12},
    Level{{4, false}, 13, 12},
    Level{{4, false}, 12, 8},
    Level{{3, false}, 12, 6},
    Level{{3, false}, 11, 6},
    Level{{4, false}, 12, 8, false},
    Level{{3, false}, 12, 8, false},
    Level{{3, false}, 11, 6, false},
    Level{{2, false}, 11, 5, false},
    Level{{2, false}, 11, 5, false, false},
};

Qt::Alignment alignmentOf(StepColumn column, const CellDetail& detail)
{
    if (column != StepColumn::Phase)
        return Qt::AlignRight;
    return detail.longWords ? Qt::AlignLeft : Qt::AlignHCenter;
}

/// The layout of \p level with all columns as narrow as their texts allow; its width is where the last one ends.
StepLayout tightest(const StepRows& rows, const Level& level)
{
    StepLayout layout;
    layout.detail = level.detail;
    layout.look.pixels = level.pixels;
    double x = leftMargin;
    for (const StepColumn column : rows.columns()) {
        if (!level.shows(column))
            continue;
        const double width = std::max(textWidth(columnTitle(rows, column, level.detail), headerLook),
                                      widestCell(rows, column, level.detail, layout.look));
        layout.columns.push_back({column, x, width, alignmentOf(column, level.detail)});
        x += width + level.gap;
    }
    return layout;
}

double endOf(const StepLayout& layout)
{
    return layout.columns.empty() ? 0 : layout.columns.back().left + layout.columns.back().width + rightMargin;
}

/// What is left of the width goes between the columns.
void spread(StepLayout& layout, double width)
{
    const double spare = width - endOf(layout);
    if (spare <= 0 || layout.columns.size() < 2)
        return;
    const double share = spare / static_cast<double>(layout.columns.size() - 1);
    for (std::size_t i = 1; i < layout.columns.size(); ++i)
        layout.columns[i].left += share * static_cast<double>(i);
}

}  // namespace

StepLayout layOutSteps(const StepRows& rows, double width)
{
    StepLayout layout;
    for (const Level& level : levels) {
        layout = tightest(rows, level);
        if (endOf(layout) <= width)
            break;
    }
    spread(layout, width);
    return layout;
}

std::vector<PlacedText> headerTexts(const StepRows& rows, const StepLayout& layout)
{
    std::vector<PlacedText> texts;
    for (const ColumnPlace& place : layout.columns) {
        constexpr double padding = 5;
        const QRectF rect(place.left, 0, place.width, stepHeaderHeight - padding);
        texts.push_back(
            {rect, columnTitle(rows, place.column, layout.detail), place.alignment | Qt::AlignBottom, headerLook});
    }
    return texts;
}

std::vector<PlacedText> rowTexts(const StepRows& rows, const StepLayout& layout, std::int64_t row, double y)
{
    std::vector<PlacedText> texts;
    for (const ColumnPlace& place : layout.columns) {
        const StepCell cell = stepCell(rows, row, place.column, layout.detail);
        TextLook look = layout.look;
        look.role = cell.role;
        texts.push_back(
            {QRectF(place.left, y, place.width, stepRowHeight), cell.text, place.alignment | Qt::AlignVCenter, look});
    }
    return texts;
}

}  // namespace onecycle::ui
