// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include "app/complaints.h"
#include "ui/files/atomic_file.h"
#include "ui/files/descriptor.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace onecycle::app {
namespace {

int failed(const std::string& name, int error)
{
    if (error != EPIPE)
        printError("output", name + ": " + std::strerror(error) + ".");
    return exit_code::refused;
}

int writeStandardOutput(const Producer& produce)
{
    int error = 0;
    const Sink sink = [&error](std::string_view text) {
        error = ui::writeAll(STDOUT_FILENO, text);
        return error == 0;
    };
    return produce(sink) ? exit_code::done : failed("standard output", error);
}

}  // namespace

int writeOutput(const std::string& file, const Producer& produce)
{
    if (file == standardOutput)
        return writeStandardOutput(produce);
    ui::AtomicFile target(file);
    const Sink sink = [&target](std::string_view text) { return target.write(text); };
    if (!target.open() || !produce(sink) || !target.commit())
        return failed(file, target.error());
    return exit_code::done;
}

}  // namespace onecycle::app
