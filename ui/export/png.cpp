// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/png.h"

#include "ui/export/render_chart.h"

#include <QBuffer>

namespace onecycle::ui {

QByteArray pngPicture(const Snapshot& snapshot, const PictureOptions& options, const QSize& pixels)
{
    QByteArray bytes;
    if (!snapshot.schedule)
        return bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(snapshot, options, pixels).convertToFormat(QImage::Format_RGB32).save(&buffer, "PNG");
    return bytes;
}

QByteArray pngPicture(const Snapshot& snapshot)
{
    return pngPicture(snapshot, pictureToKeep(snapshot));
}

}  // namespace onecycle::ui
