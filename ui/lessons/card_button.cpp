// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/card_button.h"

#include "ui/controls/field_frame.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int padding = 11;
constexpr int lineGap = 3;
constexpr int markSize = 16;
constexpr int markGap = 9;
constexpr double radius = 7;
constexpr double smallShare = 11.0 / 13.0;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;

void drawMark(QPainter& painter, const QRectF& place, CardButton::Mark mark, const Theme& theme)
{
    const bool done = mark == CardButton::Mark::Done;
    const QColor colour = done ? theme.ok : theme.errorText;
    const QRectF r = place.adjusted(3.5, 3.5, -3.5, -3.5);
    QPainterPath sign;
    if (done) {
        sign.moveTo(r.left(), r.center().y() + 0.5);
        sign.lineTo(r.left() + r.width() * 0.38, r.bottom() - 0.5);
        sign.lineTo(r.right(), r.top() + 1);
    } else {
        sign.moveTo(r.topLeft());
        sign.lineTo(r.bottomRight());
        sign.moveTo(r.topRight());
        sign.lineTo(r.bottomLeft());
    }
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place.adjusted(0.7, 0.7, -0.7, -0.7));
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(sign);
}

}  // namespace

CardButton::CardButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardButton::setContent(const Content& content)
{
    m_content = content;
    setText(content.title);
    setAccessibleDescription(content.text.isEmpty() || content.note.isEmpty()
                                 ? content.text + content.note
                                 : QStringLiteral("%1 %2").arg(content.text, content.note));
    updateGeometry();
    update();
}

QFont CardButton::titleFont() const
{
    QFont font = this->font();
    if (!m_content.text.isEmpty() || m_content.chosen)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont CardButton::noteFont() const
{
    QFont font = this->font();
    font.setPixelSize(qRound(font.pixelSize() * smallShare));
    return font;
}

CardButton::Places CardButton::placesFor(int width) const
{
    Places places;
    const QRect inner(padding, padding, width - 2 * padding, 1 << 14);
    int right = inner.right() + 1;
    if (m_content.mark != Mark::None) {
        places.mark = QRect(right - markSize, inner.top(), markSize, markSize);
        right -= markSize + markGap;
    }
    if (!m_content.note.isEmpty()) {
        const QFontMetrics metrics(noteFont());
        const int room = metrics.horizontalAdvance(m_content.note) + 2;
        places.note = QRect(right - room, inner.top() + 2, room, metrics.height());
        right -= room + markGap;
    }
    const QFontMetrics title(titleFont());
    places.title = title.boundingRect(QRect(inner.left(), inner.top(), right - inner.left(), inner.height()), wrapped,
                                      m_content.title);
    places.title.setWidth(right - inner.left());
    int bottom = std::max(places.title.bottom(), places.mark.bottom());
    if (!m_content.text.isEmpty()) {
        places.text = fontMetrics().boundingRect(
            QRect(inner.left(), places.title.bottom() + 1 + lineGap, inner.width(), inner.height()), wrapped,
            m_content.text);
        places.text.setWidth(inner.width());
        bottom = std::max(bottom, places.text.bottom());
    }
    places.height = bottom + 1 + padding;
    return places;
}

int CardButton::heightForWidth(int width) const
{
    return placesFor(width).height;
}

QSize CardButton::sizeHint() const
{
    constexpr int comfortable = 320;
    return {comfortable, heightForWidth(width() > padding * 8 ? width() : comfortable)};
}

QSize CardButton::minimumSizeHint() const
{
    constexpr int least = 160;
    return {least, fontMetrics().height() + 2 * padding};
}

void CardButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    const Places places = placesFor(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isEnabled() && (underMouse() || isDown());
    painter.setPen(QPen(lit ? theme.fieldBorder : theme.hairline, 1));
    painter.setBrush(m_content.chosen || isDown() ? theme.selected : lit ? theme.window : theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius, theme.accent);
    painter.setPen(isEnabled() ? theme.text : theme.muted);
    painter.setFont(titleFont());
    painter.drawText(places.title, wrapped, m_content.title);
    painter.setPen(theme.muted);
    painter.setFont(font());
    painter.drawText(places.text, wrapped, m_content.text);
    painter.setFont(noteFont());
    painter.drawText(places.note, static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter), m_content.note);
    if (m_content.mark != Mark::None)
        drawMark(painter, places.mark, m_content.mark, theme);
}

void CardButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}  // namespace onecycle::ui
