// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/complaints.h"
#include "app/offscreen.h"
#include "app/output.h"
#include "core/document/snapshot.h"
#include "core/sweep/sweep_document.h"
#include "ui/sweep/family_picture.h"
#include "ui/sweep/frame_files.h"

#include <QBuffer>

#include <algorithm>

namespace onecycle::app {
namespace {

/// Bold is the schedule itself, where it is one of the family.
void chooseMember(DocumentValue& family, const ScheduleConfig& config)
{
    const auto own = std::ranges::find(family.schedules, Source(config), &ScheduleEntry::source);
    if (own != family.schedules.end())
        family.active = own->id;
}

}  // namespace

int runSweep(const Job& job, ExportRequest request)
{
    auto family = sweepDocument(job.document, *request.sweep);
    if (!family) {
        printError("sweep", remarkText(family.error().remark));
        return exit_code::badUsage;
    }
    for (const Remark& remark : family->remarks)
        printWarning("sweep", remarkText(remark));
    SweepFamily shown = std::move(family).value();
    chooseMember(shown.document, job.config());
    Job whole = job;
    whole.document = shown.document;
    whole.view.compareBy = CompareBy::Step;
    const Sweep sweep = *request.sweep;
    request.sweep.reset();
    request.allVariants = true;
    const Snapshot snapshot = makeSnapshot(whole.document, whole.view);
    request.finish = ui::familyFinish(sweep, shown, ui::drawnFamily(shown, snapshot));
    if (request.picture.titleText.isEmpty())
        request.picture.titleText = ui::familyTitle(sweep, shown);
    return runExport(whole, request);
}

int writeAnimation(const Job& job, const ExportRequest& request)
{
    const Offscreen offscreen;
    const auto frames = ui::AnimationFrames::make(makeSnapshot(job.document, job.view), *request.animation);
    if (!frames) {
        printError("animate", remarkText(frames.error().remark));
        return exit_code::badUsage;
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto outcome = ui::writeGif(*frames, request.picture, buffer, [](std::size_t) { return true; });
    if (!outcome.failure.isEmpty()) {
        printError("size", outcome.failure.toStdString());
        return exit_code::badUsage;
    }
    return writeOutput(request.file, [&buffer](const Sink& sink) {
        return sink({buffer.data().constData(), static_cast<std::size_t>(buffer.size())});
    });
}

}  // namespace onecycle::app
