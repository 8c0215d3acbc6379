// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/placed_text.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace onecycle::ui {
namespace {

QFont fontOf(const TextLook& look)
{
    return sansFont(look.pixels, look.strong ? QFont::DemiBold : QFont::Normal);
}

}  // namespace

double textWidth(const QString& text, const TextLook& look)
{
    const QFontMetricsF metrics(fontOf(look));
    double width = 0;
    for (const QString& line : text.split(QLatin1Char('\n')))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

void paintTexts(QPainter& painter, const QPalette& palette, const std::vector<PlacedText>& texts)
{
    for (const PlacedText& text : texts) {
        painter.setFont(fontOf(text.look));
        painter.setPen(palette.color(text.look.role));
        painter.drawText(text.rect, static_cast<int>(text.alignment | Qt::TextDontClip), text.text);
    }
}

}  // namespace onecycle::ui
