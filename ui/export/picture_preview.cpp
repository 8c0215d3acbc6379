// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_preview.h"

#include "ui/export/render_chart.h"

#include <QPainter>

namespace onecycle::ui {
namespace {

constexpr int margin = 24;
constexpr int square = 8;  // of the chequered ground

/// Of the kind that the picture is meant for.
QPixmap chequers(bool dark)
{
    QPixmap tile(2 * square, 2 * square);
    tile.fill(dark ? QColor(0x26, 0x26, 0x26) : QColor(0xF6, 0xF6, 0xF6));
    QPainter painter(&tile);
    for (const QPoint& corner : {QPoint(0, 0), QPoint(square, square)})
        painter.fillRect(QRect(corner, QSize(square, square)),
                         dark ? QColor(0x36, 0x36, 0x36) : QColor(0xE2, 0xE2, 0xE2));
    return tile;
}

/// Rec. 709's luma, as Qt's grey images are; the transparency stays.
QImage greyed(const QImage& image)
{
    QImage grey = image.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_ARGB32);
    if (image.hasAlphaChannel())
        grey.setAlphaChannel(image.convertToFormat(QImage::Format_Alpha8));
    return grey;
}

}  // namespace

PicturePreview::PicturePreview(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("export.preview"));
    setAccessibleName(tr("Preview"));
    setToolTip(tr("The picture as the files will have it. It can be dragged into another program."));
    setCursor(Qt::OpenHandCursor);
    setMinimumSize(280, 220);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PicturePreview::show(const Picture& picture)
{
    m_picture = picture;
    m_complaint.clear();
    m_image = {};
    setAccessibleDescription(picture.description);
    update();
}

void PicturePreview::complain(const QString& sentence)
{
    m_picture.reset();
    m_complaint = sentence;
    setAccessibleDescription(sentence);
    update();
}

void PicturePreview::setGreyscale(bool on)
{
    m_greyscale = on;
    m_image = {};
    update();
}

QRect PicturePreview::place() const
{
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    const QSize size = m_picture->size.scaled(room.size(), Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    return {room.x() + (room.width() - size.width()) / 2, room.y() + (room.height() - size.height()) / 2, size.width(),
            size.height()};
}

void PicturePreview::draw(const QSize& pixels)
{
    m_image = chartImage(*m_picture, pixels);
    if (m_greyscale)
        m_image = greyed(m_image);
}

void PicturePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    if (!m_picture) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                         m_complaint);
        return;
    }
    const QRect place = this->place();
    const QSize pixels = (QSizeF(place.size()) * devicePixelRatioF()).toSize();
    if (m_image.size() != pixels)
        draw(pixels);
    if (!m_picture->options.ground)
        painter.fillRect(place, chequers(m_picture->options.theme->dark));
    painter.drawImage(place, m_image);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

void PicturePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_image = {};
}

}  // namespace onecycle::ui
