// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "ui/export/picture.h"
#include "ui/export/picture_format.h"
#include "ui/export/render_chart.h"

#include <QTest>

namespace onecycle::ui {

/// 1000 steps in 10 epochs, as in PyTorch's documentation.
inline Snapshot exampleSnapshot(const ViewState& view = {})
{
    return makeSnapshot(startingDocument(), view);
}

/// The picture of \p snapshot; the test is over where there is none.
inline Picture pictureOf(const Snapshot& snapshot, const PictureSettings& settings = {})
{
    const auto picture = makePicture(snapshot, settings);
    if (!picture)
        qFatal("%s", qPrintable(picture.error()));
    return *picture;
}

inline QByteArray fileOf(const char* format, const Snapshot& snapshot, const PictureSettings& settings = {})
{
    const auto file = findPictureFormat(format)->write(pictureOf(snapshot, settings));
    if (!file)
        qFatal("%s", qPrintable(file.error()));
    return *file;
}

}  // namespace onecycle::ui
