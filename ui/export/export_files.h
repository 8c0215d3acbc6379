// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace onecycle::ui {

struct Picture;

/// Writes bytes to a path; empty, or the sentence why not.
using PictureWriter = std::function<std::optional<QString>(const QString& path, const QByteArray& bytes)>;

/// What came of it: the files, or why not; neither if the user did not want to.
struct ExportOutcome {
    QStringList paths;
    QString failure;
};

/// Writes \p picture in every one of \p formats, side by side. Asks where, proposing \p path (without a suffix), and
/// before it replaces files.
[[nodiscard]] ExportOutcome writePictures(const Picture& picture, const QStringList& formats, const QString& path,
                                          const PictureWriter& write, QWidget& parent);

}  // namespace onecycle::ui
