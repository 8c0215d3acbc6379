// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_mime.h"

#include "ui/export/picture_format.h"
#include "ui/export/render_chart.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

namespace onecycle::ui {
namespace {

constexpr const char* png = "png";
constexpr const char* svg = "svg";

/// \p title as the name of a file, or "schedule".
QString fileName(const QString& title)
{
    QString name;
    for (const QChar character : title)
        name += character.isLetterOrNumber() || character == QLatin1Char('-') ? character : QLatin1Char(' ');
    name = name.simplified().left(60);
    return (name.isEmpty() ? QStringLiteral("schedule") : name) + QStringLiteral(".png");
}

}  // namespace

std::unique_ptr<QMimeData> pictureMime(const Picture& picture)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(chartImage(picture));
    for (const char* const key : {png, svg}) {
        const PictureFormat& format = *findPictureFormat(key);
        const auto file = format.write(picture);
        if (!file)
            return nullptr;
        data->setData(QLatin1String(format.mimeType), *file);
    }
    return data;
}

bool copyPicture(const Picture& picture)
{
    auto data = pictureMime(picture);
    if (!data)
        return false;
    QGuiApplication::clipboard()->setMimeData(data.release());
    return true;
}

std::unique_ptr<QMimeData> draggedPicture(const Picture& picture)
{
    static const QTemporaryDir folder;  // whoever takes the file may read it long after the drop
    static int drags = 0;
    auto data = pictureMime(picture);
    const QDir own(folder.filePath(QString::number(++drags)));
    if (!data || !folder.isValid() || !own.mkpath(QStringLiteral(".")))
        return data;
    const QByteArray bytes = data->data(QLatin1String(findPictureFormat(png)->mimeType));
    QFile file(own.filePath(fileName(picture.title)));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        data->setUrls({QUrl::fromLocalFile(file.fileName())});
    return data;
}

}  // namespace onecycle::ui
