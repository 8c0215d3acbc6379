// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/step_painter.h"

#include "ui/controls/field_frame.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double dimmedStrength = 0.35;  // as the chart draws what cannot be built

const QColor& groundOf(const Theme& theme, PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::WarmUp: return theme.warmUp;
    case PhaseKind::Annealing: return theme.annealing;
    case PhaseKind::Annihilation: return theme.annihilation;
    case PhaseKind::Hold:
    case PhaseKind::Decay: break;
    }
    return theme.panel;
}

/// The phase column has the ground of the phase, as the bands of the chart have.
void paintPhase(QPainter& painter, const QPalette& palette, const StepScene& scene, std::int64_t row, double y)
{
    const auto place = std::ranges::find(scene.layout.columns, StepColumn::Phase, &ColumnPlace::column);
    if (place == scene.layout.columns.end())
        return;
    const double padding = scene.layout.detail.longWords ? 6 : 0;  // a number has room in its column
    const Phase& phase = scene.rows.schedule().phases(scene.rows.group())[scene.rows.phaseIndexOf(row)];
    painter.fillRect(QRectF(place->left - padding, y, place->width + 2 * padding, stepRowHeight),
                     groundOf(themeOf(palette), phase.kind));
}

void paintRow(QPainter& painter, const QPalette& palette, double width, const StepScene& scene, std::int64_t row,
              double y)
{
    const QRectF rect(0, y, width, stepRowHeight);
    const bool selected = scene.selected && scene.selected->contains(row);
    if (selected)
        painter.fillRect(rect, palette.color(QPalette::Midlight));
    else
        paintPhase(painter, palette, scene, row, y);
    painter.fillRect(QRectF(0, y + stepRowHeight - 1, width, 1), palette.color(QPalette::Mid));
    if (scene.current == row) {
        constexpr double bar = 4;
        painter.fillRect(QRectF(0, y, bar, stepRowHeight), palette.color(QPalette::Highlight));
        if (scene.focused)
            paintFocusRing(painter, rect, 0, palette.color(QPalette::Highlight));
    }
    std::vector<PlacedText> texts = rowTexts(scene.rows, scene.layout, row, y);
    texts.front().look.strong = scene.current == row;
    paintTexts(painter, palette, texts);
}

}  // namespace

void paintSteps(QPainter& painter, const QPalette& palette, const QSize& size, const StepScene& scene)
{
    painter.fillRect(QRect(QPoint(), size), palette.color(QPalette::AlternateBase));
    if (scene.rows.isEmpty())
        return;
    painter.setOpacity(scene.dimmed ? dimmedStrength : 1);
    double y = stepHeaderHeight;
    for (std::int64_t row = scene.top; row < scene.rows.count() && y < size.height(); ++row, y += stepRowHeight)
        paintRow(painter, palette, size.width(), scene, row, y);
    paintTexts(painter, palette, headerTexts(scene.rows, scene.layout));
    painter.fillRect(QRectF(0, stepHeaderHeight - 1, size.width(), 1), palette.color(QPalette::Mid));
}

}  // namespace onecycle::ui
