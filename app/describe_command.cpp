// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"

namespace onecycle::app {

int runDescribe(const Job& job, bool json)
{
    const std::string text = json ? descriptionJson(job) : descriptionText(job);
    return writeOutput(standardOutput, [&text](const Sink& sink) { return sink(text); });
}

}  // namespace onecycle::app
