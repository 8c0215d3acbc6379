// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/complaints.h"
#include "app/output.h"
#include "core/export/step_choice.h"
#include "ui/export/picture_format.h"

namespace onecycle::app {
std::vector<std::string> exportFormats()
{
    std::vector<std::string> formats;
    for (const Exporter& exporter : exporters())
        formats.emplace_back(exporter.key);
    for (const ui::PictureFormat& format : ui::pictureFormats())
        formats.emplace_back(format.key);
    return formats;
}

int runExport(const Job& job, const ExportRequest& request)
{
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
    ExportInput input{job.config(), job.schedule, job.view, WholeDocument{job.document, job.view}, *every};
    input.view.codeAllArguments |= request.allArguments;
    input.view.codeLoaderLength = request.loaderLength;  // code with the number runs by itself
    if (exporter->facts)
        for (const Remark& lint : exporter->facts(input).lints)
            printWarning(exporter->key, remarkText(lint));
    return writeOutput(request.file, [&](const Sink& sink) { return exporter->write(input, sink); });
}

}  // namespace onecycle::app
