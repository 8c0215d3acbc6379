// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/phase_words.h"

#include <algorithm>
#include <array>

namespace onecycle::ui {
namespace {

constexpr double gap = 12;
constexpr double lineHeight = 18;
constexpr double rowPadding = 4;
constexpr double headerHeight = 18;

/// A column of the summary: its heading and the text of each row.
struct Column {
    QString title;
    QStringList cells;
    TextLook look;
    Qt::Alignment alignment = Qt::AlignRight;

    [[nodiscard]] double width() const
    {
        double widest = textWidth(title, {11});
        for (const QString& cell : cells)
            widest = std::max(widest, textWidth(cell, look));
        return widest;
    }
};

template <class Text>
Column columnOf(const PhaseRows& phases, const QString& title, const TextLook& look, Text text)
{
    Column column{title, {}, look};
    for (const PhaseSummary& row : phases.rows)
        column.cells += text(row);
    return column;
}

Column lrColumn(const PhaseRows& phases, int digits, int pixels)
{
    return columnOf(phases, PhaseWords::tr("lr used"), {pixels},
                    [=](const PhaseSummary& row) { return wayText(row, &StepValue::lr, digits); });
}

Column momentumColumn(const PhaseRows& phases, int digits, int pixels)
{
    return columnOf(phases, phases.isBeta1 ? PhaseWords::tr("beta1") : PhaseWords::tr("momentum"), {pixels},
                    [=](const PhaseSummary& row) { return wayText(row, &StepValue::momentum, digits); });
}

Column titleColumn(const PhaseRows& phases)
{
    Column column = columnOf(phases, PhaseWords::tr("phase"), {13, true}, phaseTitle);
    column.alignment = Qt::AlignLeft;
    return column;
}

double widthOf(const std::vector<Column>& columns)
{
    double width = gap * static_cast<double>(columns.size() - 1);
    for (const Column& column : columns)
        width += column.width();
    return width;
}

/// Sets \p columns side by side over all of \p width; the texts of row i stand at firstLine + i * pitch.
void placeColumns(PlacedPhases& placed, const std::vector<Column>& columns, double width, double firstLine,
                  double pitch)
{
    const double spare = std::max(0.0, width - widthOf(columns)) / static_cast<double>(columns.size() - 1);
    double x = 0;
    for (const Column& column : columns) {
        const double own = column.width();
        placed.texts.push_back(
            {QRectF(x, 0, own, headerHeight), column.title, column.alignment, {11, false, QPalette::PlaceholderText}});
        double y = firstLine;
        for (const QString& cell : column.cells) {
            placed.texts.push_back(
                {QRectF(x, y, own, lineHeight), cell, column.alignment | Qt::AlignVCenter, column.look});
            y += pitch;
        }
        x += own + gap + spare;
    }
}

void finish(PlacedPhases& placed, std::size_t rows, double pitch)
{
    for (std::size_t i = 0; i < rows; ++i)
        placed.lines.push_back(headerHeight + static_cast<double>(i) * pitch);
    placed.height = headerHeight + static_cast<double>(rows) * pitch;
}

/// Every number, one line a row; how many steps there are can be read off the range too.
std::vector<Column> wideColumns(const PhaseRows& phases, bool withCount)
{
    constexpr int digits = 4;
    constexpr int pixels = 13;
    std::vector<Column> columns{titleColumn(phases), columnOf(phases, PhaseWords::tr("steps"), {pixels}, rangeText)};
    if (withCount)
        columns.push_back(columnOf(phases, PhaseWords::tr("number"), {pixels}, countText));
    columns.push_back(lrColumn(phases, digits, pixels));
    if (phases.hasMomentum)
        columns.push_back(momentumColumn(phases, digits, pixels));
    columns.push_back(columnOf(phases, PhaseWords::tr("area (lr × steps)"), {pixels},
                               [](const PhaseSummary& row) { return readable(row.area, digits); }));
    columns.push_back(columnOf(phases, PhaseWords::tr("share"), {pixels}, shareText));
    return columns;
}

/// The second line of each row where there is little width, with as many digits as fit.
std::vector<Column> narrowColumns(const PhaseRows& phases, double width)
{
    struct Level {
        int digits;
        int pixels;
    };
    std::vector<Column> columns;
    for (const Level level : {Level{4, 12}, Level{3, 12}, Level{2, 12}, Level{2, 11}, Level{1, 11}}) {
        columns = {lrColumn(phases, level.digits, level.pixels)};
        columns.front().alignment = Qt::AlignLeft;
        if (phases.hasMomentum)
            columns.push_back(momentumColumn(phases, level.digits, level.pixels));
        columns.push_back(columnOf(phases, PhaseWords::tr("area"), {level.pixels}, shareText));
        if (widthOf(columns) <= width)
            break;
    }
    return columns;
}

/// The name and, behind it, as much about the steps as fits.
void placeTitles(PlacedPhases& placed, const PhaseRows& phases, double width, double pitch)
{
    constexpr TextLook nameLook{13, true};
    constexpr TextLook stepLook{12, false, QPalette::PlaceholderText};
    double y = headerHeight + rowPadding;
    for (const PhaseSummary& row : phases.rows) {
        const QString name = phaseTitle(row);
        const double room = width - textWidth(name, nameLook) - gap;
        const QString both = row.count() == 0 ? countText(row)
                                              : PhaseWords::tr("%1, %2").arg(countText(row), rangeText(row));
        const QString steps = textWidth(both, stepLook) <= room ? both : rangeText(row);
        placed.texts.push_back({QRectF(0, y, width - room - gap, lineHeight), name, Qt::AlignVCenter, nameLook});
        placed.texts.push_back(
            {QRectF(width - room, y, room, lineHeight), steps, Qt::AlignVCenter | Qt::AlignRight, stepLook});
        y += pitch;
    }
}

}  // namespace

PlacedPhases placePhases(const PhaseRows& phases, double width)
{
    PlacedPhases placed;
    if (phases.rows.empty())
        return placed;
    for (const bool withCount : {true, false}) {
        const std::vector<Column> wide = wideColumns(phases, withCount);
        if (widthOf(wide) > width)
            continue;
        const double pitch = lineHeight + 2 * rowPadding;
        placeColumns(placed, wide, width, headerHeight + rowPadding, pitch);
        finish(placed, phases.rows.size(), pitch);
        return placed;
    }
    const double pitch = 2 * lineHeight + 2 * rowPadding;
    placeTitles(placed, phases, width, pitch);
    placeColumns(placed, narrowColumns(phases, width), width, headerHeight + rowPadding + lineHeight, pitch);
    finish(placed, phases.rows.size(), pitch);
    return placed;
}

}  // namespace onecycle::ui
