// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/complaints.h"
#include "app/output.h"
#include "app/preset_choice.h"
#include "app/presets_text.h"

namespace onecycle::app {
namespace {

int print(const std::string& text)
{
    return writeOutput(standardOutput, [&text](const Sink& sink) { return sink(text); });
}

int listAll(bool json)
{
    const ui::PresetStore store;
    for (const QString& complaint : store.complaints())
        printWarning("presets", complaint.toStdString());
    return print(json ? presetsJson(store) : presetsText(store));
}

}  // namespace

int runPresets(const std::vector<std::string>& names, const std::vector<Misreading>& misused, bool json)
{
    for (const Misreading& reading : misused)
        printError(reading.key, reading.sentence);
    if (names.size() > 1)
        printError("", "\"" + names[1] + "\" is one word too many; a name with spaces needs quotes.");
    if (!misused.empty() || names.size() > 1)
        return exit_code::badUsage;
    if (names.empty())
        return listAll(json);
    if (const auto stored = ui::PresetStore().find(QString::fromStdString(names.front())))
        return print(json ? presetJson(*stored) : presetText(*stored));
    if (const Policy* const policy = findPolicy(names.front()))
        return print(json ? policyJson(*policy) : policyText(*policy));
    printError("presets", unknownPreset(names.front(), true));
    return exit_code::badUsage;
}

}  // namespace onecycle::app
