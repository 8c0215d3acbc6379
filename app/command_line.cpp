// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/budget_options.h"
#include "app/commands.h"
#include "app/complaints.h"
#include "app/help_text.h"
#include "app/misuse.h"
#include "app/output.h"
#include "app/picture_line.h"
#include "app/preset_choice.h"
#include "app/sweep_line.h"
#include "core/export/step_choice.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

namespace onecycle::app {
namespace {

constexpr const char* version = "onecycle " ONECYCLE_VERSION;
constexpr std::array<std::string_view, 10> commandWords{"export", "at",      "describe", "diff", "presets",
                                                        "budget", "targets", "--help",   "-h",   "--version"};

std::string withLineEnd(const std::string& text)
{
    return text.ends_with('\n') ? text : text + '\n';
}

/// The commands and what they are given.
class CommandLine {
public:
    CommandLine();

    [[nodiscard]] int run(int argc, const char* const* argv);

private:
    CLI::App* addCommand(const char* name, const char* description);
    [[nodiscard]] int runChosen();
    void readFormats(std::vector<Misreading>& misused);
    [[nodiscard]] std::vector<std::int64_t> readSteps(std::vector<Misreading>& misused) const;
    [[nodiscard]] int printed(const CLI::ParseError& outcome);

    CLI::App m_app{"Tunes, explains and exports 1cycle learning-rate schedules.\n"
                   "Without a command it opens the window.",
                   "onecycle"};
    ParameterOptions m_exportOptions;
    ParameterOptions m_atOptions;
    ParameterOptions m_describeOptions;
    ParameterOptions m_targetsOptions;
    BudgetOptions m_budgetOptions;
    std::vector<std::string> m_windowFiles;
    ExportRequest m_request;
    std::string m_formats;
    PictureLine m_picture;
    SweepLine m_sweep;
    std::vector<std::string> m_steps;
    std::vector<std::string> m_compared;
    std::vector<std::string> m_presetNames;
    bool m_json = false;
    CLI::App* m_export = addCommand("export", "Writes a table, code or a picture.");
    CLI::App* m_at = addCommand("at", "Prints the table's rows of single steps.");
    CLI::App* m_describe = addCommand("describe", "Prints phases, derived numbers and notes.");
    CLI::App* m_diff = addCommand("diff", "Prints in what two schedules differ.");
    CLI::App* m_presets = addCommand("presets", "Lists presets and other policies, or describes one.");
    CLI::App* m_budget = addCommand("budget", "Counts the steps of a training.");
    CLI::App* m_targets = addCommand("targets", "Prints how well each framework follows the schedule.");
};

CommandLine::CommandLine()
{
    m_app.formatter(helpFormatter());
    m_app.set_version_flag("--version", version, "Print the version and exit");
    m_app.require_subcommand(0, 1);
    m_app
        .add_option("FILE", m_windowFiles,
                    wrapped("What to open, each in a window of its own: what --config of the commands takes."))
        ->type_name("");
    m_app.footer("onecycle COMMAND --help says more about a command.");
    m_export
        ->add_option("--to", m_formats,
                     wrapped("What to write: " + joined(exportFormats(), ", ") +
                             ". Several pictures at once with commas, as png,svg."))
        ->type_name("WORD");
    m_export
        ->add_option("-o,--output", m_request.file,
                     wrapped("Write to FILE, which appears whole or not at all; without it to standard output."))
        ->type_name("FILE");
    m_export
        ->add_option("--steps", m_request.steps,
                     wrapped("The rows of a table: all, epochs (the first step of each) or a number N (steps 0, N, 2N, "
                             "...); the last step is always there. Default: all."))
        ->type_name("WORD");
    m_export->add_flag("--all-arguments", m_request.allArguments, "In code, write the defaults, too.");
    m_export->add_flag("--len-loader", m_request.loaderLength,
                       wrapped("In code, write steps_per_epoch=len(loader) instead of the number."));
    m_export
        ->add_option("--variant", m_request.variant,
                     wrapped("Of a document with several schedules, the one called NAME instead of the active one."))
        ->type_name("NAME");
    m_export->add_flag("--all-variants", m_request.allVariants,
                       wrapped("With --to csv: one table with columns for every schedule of the document."));
    m_export
        ->add_option("--beside", m_request.beside,
                     wrapped("A preset or a policy to stand beside the schedule, with its length: in pictures, "
                             "documents and --all-variants. NAME of a policy may go on with its numbers, as "
                             "step:gamma=0.2. May be given several times."))
        ->type_name("NAME")
        ->allow_extra_args(false);
    m_sweep.addTo(*m_export);
    m_picture.addTo(*m_export);
    m_exportOptions.addTo(*m_export);
    m_at->add_option("STEP", m_steps, wrapped("Steps, from 0; total_steps itself is the one after the last batch."))
        ->type_name("");
    m_atOptions.addTo(*m_at);
    m_describe->add_flag("--json", m_json, "Print JSON, for programs");
    m_describeOptions.addTo(*m_describe);
    m_diff->add_option("A B", m_compared, wrapped("What is compared: what --config of the other commands takes."))
        ->type_name("");
    m_diff->add_flag("--json", m_json, "Print JSON, for programs");
    m_diff->footer("Exit code 0: no difference; 1: they differ; 2: one of them cannot be read.");
    m_presets->add_option("NAME", m_presetNames, "The preset or policy to describe.")->type_name("");
    m_presets->add_flag("--json", m_json, "Print JSON, for programs");
    m_presets->footer("--preset puts a preset into a schedule, --beside draws one beside it.");
    m_budget->add_flag("--json", m_json, "Print JSON, for programs");
    m_budget->footer("Exit code 1: with --total-steps, \"Tried to step\" would be raised.");
    m_budgetOptions.addTo(*m_budget);
    m_targets->add_flag("--json", m_json, "Print JSON, for programs");
    m_targetsOptions.addTo(*m_targets);
}

CLI::App* CommandLine::addCommand(const char* name, const char* description)
{
    CLI::App* const command = m_app.add_subcommand(name, description);
    command->formatter(helpFormatter());
    command->set_version_flag("--version", version, "Print the version and exit");
    command->allow_extras();  // to report unknown options along with everything else
    command->footer("The options are the arguments of torch.optim.lr_scheduler.OneCycleLR, with\n"
                    "PyTorch's defaults: a length and max_lr are required.");
    return command;
}

int CommandLine::run(int argc, const char* const* argv)
{
    try {
        m_app.parse(preparedArguments(argc, argv));
    } catch (const CLI::ParseError& outcome) {
        return printed(outcome);
    }
    return runChosen();
}

int CommandLine::runChosen()
{
    CLI::App* const chosen = m_app.get_subcommands().front();
    if (chosen == m_diff)
        return runDiff(m_compared, misuse(*chosen), m_json);
    if (chosen == m_presets)
        return runPresets(m_presetNames, misuse(*chosen), m_json);
    if (chosen == m_budget) {
        const auto request = m_budgetOptions.read(misuse(*chosen));
        return request ? runBudget(*request, m_json) : request.error();
    }
    const ParameterOptions& options = chosen == m_export     ? m_exportOptions
                                      : chosen == m_at       ? m_atOptions
                                      : chosen == m_describe ? m_describeOptions
                                                             : m_targetsOptions;
    std::vector<Misreading> misused = misuse(*chosen);
    if (chosen == m_export)
        readFormats(misused);
    const auto steps = readSteps(misused);
    auto job = prepare(options, std::move(misused), m_request.variant);
    if (!job)
        return job.error();
    if (chosen == m_export)
        return runExport(std::move(job).value(), m_request);
    if (chosen == m_at)
        return runAt(*job, steps);
    return chosen == m_describe ? runDescribe(*job, m_json) : runTargets(*job, m_json);
}

void CommandLine::readFormats(std::vector<Misreading>& misused)
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
}

std::vector<std::int64_t> CommandLine::readSteps(std::vector<Misreading>& misused) const
{
    std::vector<std::int64_t> steps;
    if (m_at->parsed() && m_steps.empty())
        misused.push_back({"step", "No step is given; write one or more, from 0 to total_steps."});
    for (const std::string& text : m_steps) {
        const auto step = stepFrom(text);
        if (step)
            steps.push_back(*step);
        else
            misused.push_back(step.error());
    }
    return steps;
}

/// Help and version end the parsing by an exception, too; they go where all output goes, so that a full disk is
/// noticed.
int CommandLine::printed(const CLI::ParseError& outcome)
{
    std::ostringstream out;
    std::ostringstream errors;
    if (m_app.exit(outcome, out, errors) == 0)
        return writeOutput(standardOutput, [&out](const Sink& sink) { return sink(withLineEnd(out.str())); });
    printError("", outcome.what());
    return exit_code::badUsage;
}

}  // namespace

bool isCommand(std::string_view word)
{
    return std::ranges::find(commandWords, word) != commandWords.end();
}

int runCommandLine(int argc, const char* const* argv)
{
    return CommandLine().run(argc, argv);
}

}  // namespace onecycle::app
