// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/autosave_record.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace onecycle::ui {
namespace {

const auto formatName = QStringLiteral("onecycle-autosave");
const auto formatKey = QStringLiteral("format");
const auto versionKey = QStringLiteral("version");
const auto timeKey = QStringLiteral("time");
const auto documentKey = QStringLiteral("document");
const auto pathKey = QStringLiteral("path");
const auto hashKey = QStringLiteral("file_hash");
const auto scriptKey = QStringLiteral("script");
const auto scriptPathKey = QStringLiteral("script_path");
const auto scriptCallKey = QStringLiteral("script_call");
const auto windowKey = QStringLiteral("window");
constexpr int version = 1;

QString packed(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray unpacked(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

}  // namespace

QByteArray toBytes(const AutosaveRecord& record)
{
    const QJsonObject object{
        {formatKey, formatName},
        {versionKey, version},
        {timeKey, record.time.toUTC().toString(Qt::ISODateWithMs)},
        {pathKey, record.path},
        {hashKey, packed(record.fileHash)},
        {scriptKey, QString::fromStdString(record.script)},
        {scriptPathKey, record.scriptPath},
        {scriptCallKey, static_cast<qint64>(record.scriptCall)},
        {windowKey, packed(record.window)},
        {documentKey, QString::fromStdString(record.document)},
    };
    return QJsonDocument(object).toJson();
}

std::optional<AutosaveRecord> autosaveRecord(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object[formatKey].toString() != formatName || object[versionKey].toInt() > version)
        return std::nullopt;
    AutosaveRecord record;
    record.time = QDateTime::fromString(object[timeKey].toString(), Qt::ISODateWithMs).toLocalTime();
    record.document = object[documentKey].toString().toStdString();
    record.path = object[pathKey].toString();
    record.fileHash = unpacked(object[hashKey]);
    record.script = object[scriptKey].toString().toStdString();
    record.scriptPath = object[scriptPathKey].toString();
    record.scriptCall = static_cast<std::size_t>(std::max<qint64>(0, object[scriptCallKey].toInteger()));
    record.window = unpacked(object[windowKey]);
    return record;
}

}  // namespace onecycle::ui
