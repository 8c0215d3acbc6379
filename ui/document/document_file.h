// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/read.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

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

/// What the file \p path says; nothing if it cannot be read, or is too large to be a schedule.
[[nodiscard]] std::optional<std::string> bytesOf(const QString& path);

/// By which a file is known again: two files that say the same have the same.
[[nodiscard]] QByteArray hashOf(std::string_view bytes);

/// Writes \p bytes to \p path atomically: the file is the old one or the new one, never half; it keeps its
/// permissions, and a symbolic link stays one. Empty, or why it failed.
[[nodiscard]] std::optional<QString> writeFile(const QString& path, const QByteArray& bytes);

}  // namespace onecycle::ui
