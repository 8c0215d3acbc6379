// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/render_chart.h"

#include "core/parameters/parameters.h"
#include "ui/chart/schedule_picture.h"

#include <QCoreApplication>
#include <QGraphicsScene>
#include <QPainter>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::RenderChart)
};

/// The parameters that differ from PyTorch's defaults, as keyword arguments, max_lr first as in the signature.
QString caption(const ScheduleConfig& config)
{
    QStringList parts;
    for (const Parameter& parameter : parameters()) {
        const Value value = valueOf(config, parameter);
        if (parameter.python.empty() || sameValue(value, defaultValue(parameter)))
            continue;
        const QString key = QString::fromLatin1(parameter.key.data(), static_cast<qsizetype>(parameter.key.size()));
        const QString part = key + QLatin1Char('=') + QString::fromStdString(valueText(value, NumberStyle::Reader));
        parts.insert(parameter.key == "max_lr" ? 0 : parts.size(), part);
    }
    return QStringLiteral("OneCycleLR(%1)").arg(parts.join(QStringLiteral(", ")));
}

}  // namespace

void renderChart(QPainter& painter, const QSizeF& size, const Snapshot& snapshot, const PictureOptions& options)
{
    QGraphicsScene scene(QRectF(QPointF(), size));
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    scene.setBackgroundBrush(options.theme->panel);
    auto* const picture = new SchedulePicture;
    scene.addItem(picture);
    picture->resize(size);
    picture->display(snapshot, options);
    scene.render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
}

QImage chartImage(const Snapshot& snapshot, const PictureOptions& options, const QSize& pixels)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(options.theme->panel);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    renderChart(painter, pixels, snapshot, options);
    return image;
}

PictureOptions pictureToKeep(const Snapshot& snapshot)
{
    PictureOptions options;
    options.fontScale = 1.6;
    options.curveWidth = 3.6;
    const QString name = QString::fromStdString(snapshot.value.activeEntry().name);
    options.title = name.isEmpty() || name == QLatin1String("Schedule") ? Sentences::tr("1cycle schedule") : name;
    options.caption = caption(snapshot.scheduleConfig);
    return options;
}

}  // namespace onecycle::ui
