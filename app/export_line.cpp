// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_line.h"

#include "app/complaints.h"
#include "app/help_text.h"
#include "app/output.h"
#include "app/preset_choice.h"
#include "core/export/step_choice.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>
#include <utility>

namespace onecycle::app {

void ExportLine::addTo(CLI::App& command)
{
    command
        .add_option("--to", m_formats,
                    wrapped("What to write: " + joined(exportFormats(), ", ") +
                            ". Several pictures at once with commas, as png,svg."))
        ->type_name("WORD");
    command
        .add_option("-o,--output", m_request.file,
                    wrapped("Write to FILE, which appears whole or not at all; without it to standard output."))
        ->type_name("FILE");
    command
        .add_option("--steps", m_request.steps,
                    wrapped("The rows of a table: all, epochs (the first step of each) or a number N (steps 0, N, 2N, "
                            "...); the last step is always there. Default: all."))
        ->type_name("WORD");
    command.add_flag("--all-arguments", m_request.allArguments, "In code, write the defaults, too.");
    command.add_flag("--len-loader", m_request.loaderLength,
                     wrapped("In code, write steps_per_epoch=len(loader) instead of the number."));
    command
        .add_option("--variant", m_request.variant,
                    wrapped("Of a document with several schedules, the one called NAME instead of the active one."))
        ->type_name("NAME");
    command.add_flag("--all-variants", m_request.allVariants,
                     wrapped("With --to csv: one table with columns for every schedule of the document."));
    command
        .add_option("--beside", m_request.beside,
                    wrapped("A preset or a policy to stand beside the schedule, with its length: in pictures, "
                            "documents and --all-variants. NAME of a policy may go on with its numbers, as "
                            "step:gamma=0.2. May be given several times."))
        ->type_name("NAME")
        ->allow_extra_args(false);
    m_sweep.addTo(command);
    m_picture.addTo(command);
}

ExportRequest ExportLine::read(std::vector<Misreading>& misused)
{
    const std::vector<std::string> formats = exportFormats();
    const std::string known = joined(formats, ", ");
    if (!stepChoice(m_request.steps))
        misused.push_back(
            {"steps", "\"" + m_request.steps + "\" cannot be read; write all, epochs, or a number from 1."});
    if (m_formats.empty())
        misused.push_back({"to", "Nothing says what to write; choose one of " + known + "."});
    std::istringstream words(m_formats);
    for (std::string word; std::getline(words, word, ',');) {
        if (std::ranges::find(formats, word) == formats.end())
            misused.push_back({"to", "\"" + word + "\" cannot be written; choose one of " + known + "."});
        m_request.formats.push_back(word);
    }
    const bool several = m_request.formats.size() > 1;
    if (several && std::ranges::any_of(m_request.formats, [](const std::string& word) { return findExporter(word); }))
        misused.push_back({"to", "Only pictures are written several at once; write one of " + m_formats + "."});
    else if (several && m_request.file == standardOutput)
        misused.push_back({"output", "Several pictures need a name; write -o NAME, without a suffix."});
    if (m_request.allVariants && m_formats != "csv")
        misused.push_back({"all-variants", "Only one table can have them all; write --to csv, or leave it out."});
    m_request.picture = m_picture.settings(misused);
    const Exporter* const text = several || m_request.formats.empty() ? nullptr
                                                                      : findExporter(m_request.formats.front());
    m_sweep.read(m_request, misused);
    if (const std::string option = m_picture.firstGiven(); text && !option.empty())
        misused.push_back({"to", option + " is for pictures; write --to png, svg or pdf, or leave it out."});
    const bool single = text && !m_request.allVariants && !text->key.starts_with("document");
    if (single && !m_request.beside.empty())
        misused.push_back({"beside", m_formats + " has one schedule; write a picture, document, or csv with "
                                                 "--all-variants, or leave --beside out."});
    for (std::string& fault : besideFaults(m_request.beside))
        misused.push_back({"beside", std::move(fault)});
    if (m_request.steps != "all" && !(text && text->table))
        misused.push_back({"steps", "Only tables have steps; write --to csv or json, or leave --steps out."});
    return m_request;
}

}  // namespace onecycle::app
