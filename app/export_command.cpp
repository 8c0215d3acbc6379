// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/complaints.h"
#include "app/output.h"
#include "app/preset_choice.h"
#include "core/document/snapshot.h"
#include "core/export/family_csv.h"
#include "core/export/step_choice.h"
#include "ui/export/picture_format.h"

namespace onecycle::app {
namespace {

bool writeAllVariants(const Job& job, std::int64_t every, const Sink& sink)
{
    const Snapshot snapshot = makeSnapshot(job.document, job.view);
    std::vector<FamilyMember> members;
    for (std::size_t i = 0; i < snapshot.schedules.size(); ++i) {
        const ScheduleEntry& entry = snapshot.value.schedules[i];
        const FamilyMember member{entry.name, snapshot.schedules[i].get(), std::get_if<CurveTable>(&entry.source)};
        if (member.schedule || member.table)
            members.push_back(member);
        else
            printWarning("all-variants", "\"" + entry.name + "\" has an error and is left out.");
    }
    return writeFamilyCsv(members, every, sink);
}

}  // namespace

std::vector<std::string> exportFormats()
{
    std::vector<std::string> formats;
    for (const Exporter& exporter : exporters())
        formats.emplace_back(exporter.key);
    for (const ui::PictureFormat& format : ui::pictureFormats())
        formats.emplace_back(format.key);
    formats.emplace_back(animationFormat);
    return formats;
}

int runExport(Job job, const ExportRequest& request)
{
    if (request.sweep)
        return runSweep(job, request);
    if (request.animation)
        return writeAnimation(job, request);
    addBeside(job.document, request.beside);
    const Exporter* const exporter = findExporter(request.formats.front());
    if (!exporter)
        return writePicture(job, request);
    const auto choice = stepChoice(request.steps);
    const auto every = choice ? stepInterval(*choice, job.config()) : std::nullopt;
    if (!every) {
        printError("steps",
                   "The steps of the epochs are not known without steps_per_epoch; give it, or write a number.");
        return exit_code::badUsage;
    }
    if (request.allVariants)
        return writeOutput(request.file, [&](const Sink& sink) { return writeAllVariants(job, *every, sink); });
    ExportInput input{job.config(), job.schedule, job.view, WholeDocument{job.document, job.view}, *every};
    input.view.codeAllArguments |= request.allArguments;
    input.view.codeLoaderLength = request.loaderLength;  // code with the number runs by itself
    if (exporter->facts)
        for (const Remark& lint : exporter->facts(input).lints)
            printWarning(exporter->key, remarkText(lint));
    return writeOutput(request.file, [&](const Sink& sink) { return exporter->write(input, sink); });
}

}  // namespace onecycle::app
