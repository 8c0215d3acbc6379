// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/picture_bytes.h"

#include "ui/export/picture_format.h"

#include <QMimeData>

namespace onecycle::ui {

QByteArray pictureBytes(const QMimeData& data)
{
    for (const PictureFormat& format : pictureFormats())
        if (const QString type = QLatin1String(format.mimeType); data.hasFormat(type))
            return data.data(type);
    return {};
}

}  // namespace onecycle::ui
