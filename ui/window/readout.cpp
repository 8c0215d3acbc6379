// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readout.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace onecycle::ui {
namespace {

constexpr double margin = 16;
constexpr double wordGap = 8;

double advance(const QFont& font, const QString& text)
{
    return text.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(text);
}

}  // namespace

Readout::Readout(QWidget* parent) : View(parent), m_font(sansFont(13)), m_valueFont(sansFont(13, QFont::DemiBold))
{
    setObjectName(QStringLiteral("readout"));
    setAccessibleName(tr("Numbers at the cursor"));
    setFixedHeight(32);
}

void Readout::show(const Snapshot& snapshot, Cause)
{
    m_snapshot = snapshot;
    refresh();
}

void Readout::attend(const Attention& attention)
{
    m_attention = attention;
    refresh();
}

void Readout::refresh()
{
    m_items = readoutItems(m_snapshot, m_attention);
    QStringList parts;
    for (const ReadoutItem& item : m_items)
        parts += QStringList{item.name, item.value, item.note}.join(QLatin1Char(' ')).simplified();
    setAccessibleDescription(parts.join(QStringLiteral(" · ")));
    update();
}

double Readout::widthOf(const ReadoutItem& item, bool withNote) const
{
    const double name = item.name.isEmpty() ? 0 : advance(m_font, item.name) + wordGap;
    const double note = withNote && !item.note.isEmpty() ? advance(m_font, item.note) + wordGap : 0;
    return name + advance(m_valueFont, item.value) + note;
}

std::size_t Readout::noteCount() const
{
    double needed = margin;
    for (const ReadoutItem& item : m_items)
        needed += widthOf(item, true) + 2 * margin;
    std::size_t notes = m_items.size();
    while (notes > 0 && needed > width()) {
        --notes;
        needed -= widthOf(m_items[notes], true) - widthOf(m_items[notes], false);
    }
    return notes;
}

void Readout::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topLeft(), rect().topRight());
    const std::size_t notes = noteCount();
    double x = margin;
    const auto draw = [&](const QString& text, const QFont& font, QPalette::ColorRole role) {
        if (text.isEmpty())
            return;
        painter.setFont(font);
        painter.setPen(palette().color(role));
        painter.drawText(QRectF(x, 1, advance(font, text) + 1, height() - 1), Qt::AlignVCenter | Qt::TextSingleLine,
                         text);
        x += advance(font, text) + wordGap;
    };
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const ReadoutItem& item = m_items[i];
        const bool withNote = i < notes;
        if (x + widthOf(item, withNote) + margin > width())
            break;
        if (i > 0) {
            painter.setPen(palette().color(QPalette::Mid));
            painter.drawLine(QPointF(x, 8), QPointF(x, height() - 8));
            x += margin;
        }
        draw(item.name, m_font, item.colour);
        draw(item.value, m_valueFont, QPalette::WindowText);
        if (withNote)
            draw(item.note, m_font, QPalette::PlaceholderText);
        x += margin - wordGap;
    }
}

}  // namespace onecycle::ui
