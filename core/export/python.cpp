// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/python.h"

#include "core/export/header_comment.h"
#include "core/export/portable_function.h"

namespace onecycle {

TargetFacts pythonFacts(const ExportInput& input)
{
    return {.framework = "Python, without dependencies",
            .curve = exactCurve(input.schedule),
            .step = mark("whatever you count: one_cycle(step) gives what optimizer step `step` (from 0) uses."),
            .evidence = Evidence::Executed,
            .checked = mark("run by Python and compared with torch 1.13.1 at every step."),
            .notExpressed = {},
            .lints = {}};
}

bool writePython(const ExportInput& input, const Sink& sink)
{
    return sink(headerComment(input, pythonFacts(input)) + portableFunction(input.schedule));
}

}  // namespace onecycle
