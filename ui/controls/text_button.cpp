// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/text_button.h"

#include <QPainter>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr int lineDistance = 2;  // from the text to the line below it

QFont smaller(QFont font)
{
    constexpr double caption = 11.0 / 13.0;  // of the body's size
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * caption));
    else
        font.setPointSizeF(font.pointSizeF() * caption);
    return font;
}

}  // namespace

TextButton::TextButton(Look look, QWidget* parent) : QPushButton(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (look == Look::Link)
        setFont(smaller(font()));
    setProperty("role", look == Look::Caption ? QStringLiteral("derived") : QStringLiteral("note"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize TextButton::sizeHint() const
{
    const double width = QFontMetricsF(font()).horizontalAdvance(text());  // rounding down would cut the last letter
    return {static_cast<int>(std::ceil(width)) + 1, fontMetrics().height() + 2 * lineDistance};
}

QSize TextButton::minimumSizeHint() const
{
    constexpr int characters = 6;  // long numbers are shortened rather than making the form wider
    const int least = fontMetrics().averageCharWidth() * characters;
    return {std::min(least, sizeHint().width()), sizeHint().height()};
}

void TextButton::paintEvent(QPaintEvent*)
{
    // The style sheet's rules for push buttons change the palette of this one: the colours are those it stands on.
    const QPalette& colours = parentWidget()->palette();
    const bool lit = isEnabled() && (hasFocus() || underMouse());
    const bool link = lit || m_look == Look::Link;
    QPainter painter(this);
    painter.setPen(colours.color(link ? QPalette::Link : QPalette::PlaceholderText));
    painter.drawText(rect(), static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, width()));
    if (!isEnabled() || (m_look == Look::Link && !lit))
        return;
    QPen line(colours.color(lit ? QPalette::Link : QPalette::Dark), hasFocus() ? 2 : 1);
    line.setStyle(lit ? Qt::SolidLine : Qt::DotLine);
    painter.setPen(line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace onecycle::ui
