// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/complaints.h"
#include "app/offscreen.h"
#include "app/output.h"
#include "core/document/snapshot.h"
#include "ui/export/picture_format.h"

namespace onecycle::app {
namespace {

/// The file of one of several formats: \p name with its suffix in place of that of another picture.
std::string fileOf(std::string name, const std::string& suffix)
{
    for (const ui::PictureFormat& format : ui::pictureFormats())
        if (const std::string own = std::string(".") + format.key; name.ends_with(own)) {
            name.resize(name.size() - own.size());
            break;
        }
    return name + "." + suffix;
}

}  // namespace

int writePicture(const Job& job, const ExportRequest& request)
{
    const Offscreen offscreen;
    auto made = ui::makePicture(makeSnapshot(job.document, job.view), request.picture);
    if (!made) {
        printError("picture", made.error().toStdString());
        return exit_code::badUsage;
    }
    ui::Picture picture = std::move(made).value();
    if (request.finish)
        request.finish(picture);
    for (const std::string& format : request.formats) {
        const auto bytes = ui::findPictureFormat(format)->write(picture);
        if (!bytes) {
            printError("size", bytes.error().toStdString());
            return exit_code::refused;
        }
        const bool several = request.formats.size() > 1;
        const int code = writeOutput(several ? fileOf(request.file, format) : request.file, [&bytes](const Sink& sink) {
            return sink({bytes->constData(), static_cast<std::size_t>(bytes->size())});
        });
        if (code != exit_code::done)
            return code;
    }
    return exit_code::done;
}

}  // namespace onecycle::app
