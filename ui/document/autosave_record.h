// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cstddef>
#include <optional>
#include <string>

namespace onecycle::ui {

/// What is kept of a document that is not saved, so that it outlives the program.
struct AutosaveRecord {
    QDateTime time;        ///< when it was kept
    std::string document;  ///< as its file would say it
    QString path;          ///< of its file; empty: it has none
    QByteArray fileHash;   ///< Document::fileHash()
    std::string script;    ///< the script that it was read from; empty: none
    QString scriptPath;    ///< empty: it was pasted
    std::size_t scriptCall = 0;
    QByteArray window;  ///< the place of its window

    friend bool operator==(const AutosaveRecord&, const AutosaveRecord&) = default;
};

[[nodiscard]] QByteArray toBytes(const AutosaveRecord& record);

/// Nothing if \p bytes are no record.
[[nodiscard]] std::optional<AutosaveRecord> autosaveRecord(const QByteArray& bytes);

}  // namespace onecycle::ui
