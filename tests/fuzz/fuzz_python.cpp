// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/python_call.h"
#include "core/formats/script.h"
#include "core/formats/text_guard.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/properties.h"

namespace {

using namespace onecycle;

/// A script that is patched for nothing is the same, and for another schedule reads back as that.
void checkPatches(const Script& script, const ScheduleEntry& read)
{
    fuzz::require(patchedScript(script, read) == script.text, "an unchanged schedule leaves the script alone");
    ScheduleEntry entry = read;
    auto& config = std::get<ScheduleConfig>(entry.source);
    const bool steps = config.totalSteps.has_value();
    config.totalSteps = steps ? std::nullopt : std::optional(77.0);
    config.epochs = 7;
    config.stepsPerEpoch = config.stepsPerEpoch ? std::nullopt : std::optional(11.0);
    config.maxLr = 0.125;
    config.pctStart = 0.4375;
    config.threePhase = !config.threePhase;
    const std::string patched = patchedScript(script, entry);
    const auto again = readPythonCall(patched);
    fuzz::require(again.has_value(), "a patched script can be read");
    config.groups = again->value.config().groups;
    fuzz::require(again->value.config() == config, "a patched script reads back as the schedule");
}

}  // namespace

void onecycle::fuzz::run(std::string_view input)
{
    if (refusal(input) || !looksLikePythonCall(input))
        return;
    const auto result = readPythonCall(input);
    checkRead(result);
    if (result && result->script)
        checkPatches(*result->script, result->value.activeEntry());
}
