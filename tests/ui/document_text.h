// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/json_document.h"
#include "ui/document/document_file.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace onecycle::ui {

/// The text of a document with the peak \p value.
inline QByteArray documentText(double value)
{
    ScheduleConfig config = startingConfig();
    config.maxLr = PerGroup(value);
    return QByteArray::fromStdString(writeJsonDocument(makeDocument(config)));
}

/// Writes \p bytes over the file \p path, as other programs do it.
inline void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
}

/// The peak in the document \p path; -1 if there is none.
inline double peakIn(const QString& path)
{
    const auto file = readFile(path);
    return file ? file->document.value.config().maxLr->at(0) : -1;
}

}  // namespace onecycle::ui
