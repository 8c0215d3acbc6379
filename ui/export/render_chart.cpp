// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/render_chart.h"

#include "ui/chart/schedule_picture.h"

#include <QGraphicsScene>
#include <QPainter>

#include <cmath>

namespace onecycle::ui {

void renderChart(QPainter& painter, const Picture& picture)
{
    const QRectF all(QPointF(), picture.size);
    if (picture.options.ground)
        painter.fillRect(all, picture.options.theme->panel);
    QGraphicsScene scene(all);
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    auto* const item = new SchedulePicture;
    scene.addItem(item);
    item->resize(picture.size);
    item->display(picture.snapshot, picture.options);
    scene.render(&painter, all, all);
}

QImage chartImage(const Picture& picture, const QSize& pixels)
{
    QImage image(pixels, picture.options.ground ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(picture.options.ground ? picture.options.theme->panel : Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixels.width() / picture.size.width(), pixels.height() / picture.size.height());
    renderChart(painter, picture);
    return image;
}

QImage chartImage(const Picture& picture)
{
    QImage image = chartImage(picture, picture.pixels);
    constexpr double inchesPerMetre = 1 / 0.0254;
    const auto dots = static_cast<int>(std::lround(picture.dpi * inchesPerMetre));
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    return image;
}

}  // namespace onecycle::ui
