// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/png.h"

#include "ui/export/render_chart.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::Png)
};

}  // namespace

Result<QByteArray, QString> pngFile(const Picture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image = chartImage(picture);
    if (!picture.options.ground)
        image = std::move(image).convertToFormat(QImage::Format_ARGB32);
    image.setText(QStringLiteral("Title"), picture.title);
    image.setText(QStringLiteral("Description"), picture.description);
    image.setText(QStringLiteral("Software"), QStringLiteral("OneCycle"));
    image.setText(QStringLiteral("onecycle"), QString::fromLatin1(picture.document));
    if (image.isNull() || !QImageWriter(&buffer, "png").write(image))
        return Unexpected(
            Sentences::tr("There is not enough memory for a picture of %1 × %2 pixels; choose a smaller size.")
                .arg(picture.pixels.width())
                .arg(picture.pixels.height()));
    return bytes;
}

}  // namespace onecycle::ui
