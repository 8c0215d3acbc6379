// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/read.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>

namespace onecycle::ui {

/// True if \p path is no file but a share string, `onecycle:...`.
[[nodiscard]] bool isShareString(const QString& path);

/// A file and what it says.
struct FileContent {
    std::string text;
    ReadDocument document;
};

/// Reads \p path, or the share string that it is, as any kind of document or configuration. The error is a sentence
/// that names the file.
[[nodiscard]] Result<FileContent, QString> readFile(const QString& path);

/// The sentence for \p error, with its place where that is known.
[[nodiscard]] QString readErrorText(const ReadError& error);

/// Writes \p bytes to \p path atomically: the file is the old one or the new one, never half. Empty, or why it failed.
[[nodiscard]] std::optional<QString> writeFile(const QString& path, const QByteArray& bytes);

}  // namespace onecycle::ui
