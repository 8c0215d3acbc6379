// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preset_card.h"

#include "ui/controls/field_frame.h"
#include "ui/presets/preset_model.h"
#include "ui/presets/preset_thumbnails.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int margin = 10;
constexpr int side = 16;
constexpr int gap = 12;
constexpr int pictureHeight = 72;
constexpr double pictureShare = 0.34;  // of the card's width, at most
constexpr int widestPicture = 120;
constexpr double smallText = 11;
constexpr double nameText = 13;

/// \p text in as many lines as \p room has, the last one elided.
void drawWrapped(QPainter& painter, const QRect& room, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int lines = std::max(1, room.height() / metrics.lineSpacing());
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    int y = room.top();
    for (int i = 0; i < lines; ++i, y += metrics.lineSpacing()) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const QString rest = text.mid(line.textStart());
        const QString words = i + 1 == lines ? metrics.elidedText(rest, Qt::ElideRight, room.width())
                                             : rest.left(line.textLength());
        painter.drawText(QRect(room.left(), y, room.width(), metrics.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter,
                         words);
    }
    layout.endLayout();
}

}  // namespace

PresetCard::PresetCard(const PresetModel& model, PresetThumbnails& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_thumbnails(thumbnails)
{}

QSize PresetCard::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, pictureHeight + 2 * margin};
}

void PresetCard::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PresetRow& row = m_model.at(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, option.palette.color(selected ? QPalette::Midlight : QPalette::Window));
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect.adjusted(1, 1, -1, -1), fieldRadius,
                       option.palette.color(QPalette::Highlight));
    const QRect inner = option.rect.adjusted(side, margin, -side, -margin);
    const int width = std::min(widestPicture, static_cast<int>(inner.width() * pictureShare));
    const QRect picture(inner.left(), inner.top(), width, pictureHeight);
    paintPicture(*painter, option, picture, row);
    paintTexts(*painter, option, inner.adjusted(width + gap, 0, 0, 0), row);
    painter->restore();
}

void PresetCard::paintPicture(QPainter& painter, const QStyleOptionViewItem& option, const QRect& place,
                              const PresetRow& row) const
{
    const Theme& theme = themeOf(option.palette);
    painter.fillRect(place, theme.panel);
    if (!row.isReadable()) {
        painter.setPen(theme.errorText);
        painter.setFont(sansFont(2 * nameText, QFont::DemiBold));
        painter.drawText(place, Qt::AlignCenter, QStringLiteral("!"));
    } else if (const QImage image = m_thumbnails.picture(row, place.size(), painter.device()->devicePixelRatioF(),
                                                         theme);
               !image.isNull()) {
        painter.drawImage(place, image);
    }
    painter.setPen(theme.hairline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
}

void PresetCard::paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const QRect& place,
                            const PresetRow& row) const
{
    const QPalette& palette = option.palette;
    painter.setFont(sansFont(smallText, QFont::DemiBold));
    const int tagWidth = row.tag().isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(row.tag()) + gap / 2;
    painter.setPen(palette.color(row.isReadable() ? QPalette::PlaceholderText : QPalette::BrightText));
    painter.setFont(sansFont(nameText, QFont::DemiBold));
    const int line = painter.fontMetrics().lineSpacing();
    const QRect title(place.left(), place.top(), place.width(), line);
    painter.setFont(sansFont(smallText, QFont::DemiBold));
    painter.drawText(title, Qt::AlignRight | Qt::AlignVCenter, row.tag());
    painter.setPen(palette.color(QPalette::Text));
    painter.setFont(sansFont(nameText, QFont::DemiBold));
    painter.drawText(
        title, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(row.title(), Qt::ElideRight, std::max(0, place.width() - tagWidth)));
    painter.setFont(sansFont(smallText));
    painter.setPen(palette.color(QPalette::PlaceholderText));
    const QString sentence = row.isReadable() ? fromUtf8(row.preset.sentence) : row.problem;
    drawWrapped(painter, place.adjusted(0, line + 2, 0, 0), sentence);
}

}  // namespace onecycle::ui
