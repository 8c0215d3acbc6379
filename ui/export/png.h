// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "ui/chart/picture_options.h"

#include <QByteArray>
#include <QSize>

namespace onecycle::ui {

/// The default size of a picture that leaves.
inline constexpr QSize defaultPictureSize{1600, 900};

/// The picture of \p snapshot as the bytes of a PNG file, the same bytes for the same snapshot. Needs a
/// QGuiApplication, on any platform (`offscreen` too). Empty if \p snapshot has no schedule.
[[nodiscard]] QByteArray pngPicture(const Snapshot& snapshot, const PictureOptions& options,
                                    const QSize& pixels = defaultPictureSize);

/// The same with pictureToKeep().
[[nodiscard]] QByteArray pngPicture(const Snapshot& snapshot);

}  // namespace onecycle::ui
