// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_file.h"

#include "core/formats/share_string.h"
#include "ui/files/atomic_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace onecycle::ui {
namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::DocumentFile)
};

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

}  // namespace

QString readErrorText(const ReadError& error)
{
    const QString message = QString::fromStdString(error.message);
    return error.line > 0 ? Sentences::tr("Line %1: %2").arg(error.line).arg(message) : message;
}

bool isShareString(const QString& path)
{
    return looksLikeShareString(path.toStdString());
}

Result<FileContent, QString> readFile(const QString& path)
{
    if (isShareString(path)) {
        std::string text = path.toStdString();
        auto document = readDocument(text);
        if (!document)
            return Unexpected(readErrorText(document.error()));
        return FileContent{std::move(text), std::move(document).value()};
    }
    QFile file(path);
    if (QFileInfo(path).isDir())
        return Unexpected(Sentences::tr("%1 is a folder. Choose a file in it.").arg(shown(path)));
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(Sentences::tr("%1 could not be read: %2.").arg(shown(path), file.errorString()));
    if (file.size() > largestFile)
        return Unexpected(Sentences::tr("%1 is larger than 64 MiB and cannot be a schedule.").arg(shown(path)));
    std::string text = file.read(largestFile + 1).toStdString();
    auto document = readDocument(text);
    if (!document)
        return Unexpected(
            Sentences::tr("%1 could not be opened. %2").arg(shown(path), readErrorText(document.error())));
    return FileContent{std::move(text), std::move(document).value()};
}

std::optional<std::string> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return std::nullopt;
    return file.read(largestFile).toStdString();
}

QByteArray hashOf(std::string_view bytes)
{
    return QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())).toByteArray(),
                                    QCryptographicHash::Sha256);
}

std::optional<QString> writeFile(const QString& path, const QByteArray& bytes)
{
    AtomicFile file(QFile::encodeName(path).toStdString());
    if (file.open() && file.write({bytes.constData(), static_cast<std::size_t>(bytes.size())}) && file.commit())
        return std::nullopt;
    return Sentences::tr("%1 could not be written: %2. The file on disk is as it was; choose another place.")
        .arg(shown(path), qt_error_string(file.error()));
}

}  // namespace onecycle::ui
