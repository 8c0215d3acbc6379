// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace onecycle::ui {

/// How a text looks.
struct TextLook {
    int pixels = 13;
    bool strong = false;
    QPalette::ColorRole role = QPalette::WindowText;
};

/// A text and where it stands.
struct PlacedText {
    QRectF rect;
    QString text;
    Qt::Alignment alignment = Qt::AlignLeft;
    TextLook look;
};

/// The width of the widest line of \p text.
[[nodiscard]] double textWidth(const QString& text, const TextLook& look);

/// Draws \p texts in the colours of \p palette.
void paintTexts(QPainter& painter, const QPalette& palette, const std::vector<PlacedText>& texts);

}  // namespace onecycle::ui
