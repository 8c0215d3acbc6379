// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/grade_line.h"

#include "app/complaints.h"
#include "app/help_text.h"

#include <CLI/CLI.hpp>

namespace onecycle::app {

void GradeLine::addTo(CLI::App& command)
{
    command
        .add_option("FILE", m_request.files, wrapped("Hand-ins: the files in which students handed in their answers."))
        ->type_name("");
    command
        .add_option("--lesson", m_request.lesson,
                    wrapped("The file of the lesson; without it those of the program are looked through."))
        ->type_name("FILE");
    command
        .add_option("-o,--output", m_request.output,
                    wrapped("Write the table (CSV) to FILE, which appears whole or not at all; without it to standard "
                            "output."))
        ->type_name("FILE");
}

int GradeLine::run(std::vector<Misreading> misused) const
{
    if (m_request.files.empty())
        misused.push_back({"file", "No hand-in is given; write the names of one or more files."});
    for (const Misreading& reading : misused)
        printError(reading.key, reading.sentence);
    return misused.empty() ? runGrade(m_request) : exit_code::badUsage;
}

}  // namespace onecycle::app
