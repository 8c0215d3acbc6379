// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/frame_files.h"

#include "ui/export/png.h"
#include "ui/export/render_chart.h"
#include "ui/sweep/gif_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr std::size_t samples = 6;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::FrameFiles)
};

Result<QImage, QString> imageOf(const AnimationFrames& frames, std::size_t index, const PictureSettings& settings)
{
    const auto picture = frames.picture(index, settings);
    if (!picture)
        return Unexpected(picture.error());
    QImage image = chartImage(*picture);
    if (image.isNull())
        return Unexpected(Sentences::tr("There is not enough memory for so large a picture; choose a smaller size."));
    return image;
}

}  // namespace

FramesOutcome writeGif(const AnimationFrames& frames, const PictureSettings& settings, QIODevice& device,
                       const FrameProgress& progress)
{
    PictureSettings opaque = settings;
    opaque.transparent = false;
    std::vector<QImage> seen;
    const std::size_t last = frames.count() - 1;
    for (std::size_t i = 0; i < std::min(samples, frames.count()); ++i) {
        auto image = imageOf(frames, last * i / (std::min(samples, frames.count()) - 1), opaque);
        if (!image)
            return {false, image.error(), 0};
        seen.push_back(std::move(image).value());
    }
    const QSize size = seen.front().size();
    GifWriter writer(device, size, GifPalette(seen));
    FramesOutcome outcome;
    for (; outcome.written < frames.count(); ++outcome.written) {
        if (!progress(outcome.written))
            return {true, {}, outcome.written};
        const auto image = imageOf(frames, outcome.written, opaque);
        if (!image)
            return {false, image.error(), outcome.written};
        if (!writer.add(*image, frames.hundredths(outcome.written)))
            return {false, device.errorString(), outcome.written};
    }
    if (!writer.finish())
        outcome.failure = device.errorString();
    return outcome;
}

QString numberedPath(const QString& base, std::size_t index)
{
    const QFileInfo file(base);
    const QString stem = file.suffix().toLower() == QLatin1String("png") ? file.completeBaseName() : file.fileName();
    return QStringLiteral("%1/%2-%3.png").arg(file.path(), stem).arg(index + 1, 4, 10, QLatin1Char('0'));
}

FramesOutcome writeNumbered(const AnimationFrames& frames, const PictureSettings& settings, const QString& base,
                            const PictureWriter& write, const FrameProgress& progress)
{
    FramesOutcome outcome;
    for (; outcome.written < frames.count(); ++outcome.written) {
        if (!progress(outcome.written)) {
            outcome.stopped = true;
            return outcome;
        }
        const auto picture = frames.picture(outcome.written, settings);
        const auto bytes = picture ? pngFile(*picture) : Unexpected(picture.error());
        const auto failure = bytes ? write(numberedPath(base, outcome.written), *bytes) : bytes.error();
        if (failure) {
            outcome.failure = *failure;
            return outcome;
        }
    }
    return outcome;
}

}  // namespace onecycle::ui
