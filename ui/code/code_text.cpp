// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/code_text.h"

#include "core/formats/script.h"
#include "ui/text/translate.h"

namespace onecycle::ui {

bool showsScript(const Snapshot& snapshot)
{
    return snapshot.script && snapshot.view.codeTarget == scriptTarget;
}

const Exporter& chosenExporter(const ViewState& view)
{
    const Exporter* const chosen = findExporter(view.codeTarget);
    return chosen && !chosen->table ? *chosen : *findExporter(ViewState().codeTarget);
}

CodeText codeText(const Snapshot& snapshot)
{
    if (showsScript(snapshot))
        return {fromUtf8(patchedScript(*snapshot.script, snapshot.value.activeEntry())), QStringLiteral("py"), {}};
    const Exporter& exporter = chosenExporter(snapshot.view);
    const ExportInput input{snapshot.config(), *snapshot.schedule, snapshot.view,
                            WholeDocument{snapshot.value, snapshot.view}};
    CodeText code{fromUtf8(exportText(exporter, input)), fromUtf8(exporter.suffix), {}};
    if (exporter.facts)
        code.report = reportOn(exporter.facts(input), *snapshot.schedule);
    return code;
}

}  // namespace onecycle::ui
