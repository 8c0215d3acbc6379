// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/budget_options.h"
#include "app/commands.h"
#include "app/complaints.h"
#include "app/export_line.h"
#include "app/grade_line.h"
#include "app/help_text.h"
#include "app/misuse.h"
#include "app/output.h"
#include "app/worksheet_line.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

namespace onecycle::app {
namespace {

constexpr const char* version = "onecycle " ONECYCLE_VERSION;
constexpr std::array<std::string_view, 13> commandWords{"export", "at",    "describe", "diff",    "presets",
                                                        "budget", "grade", "lessons",  "targets", "worksheet",
                                                        "--help", "-h",    "--version"};

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
    ExportLine m_exportLine;
    WorksheetLine m_worksheetLine;
    GradeLine m_gradeLine;
    std::vector<std::string> m_steps;
    std::vector<std::string> m_compared;
    std::vector<std::string> m_presetNames;
    bool m_json = false;
    bool m_alternative = false;
    CLI::App* m_export = addCommand("export", "Writes a table, code or a picture.");
    CLI::App* m_at = addCommand("at", "Prints the table's rows of single steps.");
    CLI::App* m_describe = addCommand("describe", "Prints phases, derived numbers and notes.");
    CLI::App* m_diff = addCommand("diff", "Prints in what two schedules differ.");
    CLI::App* m_presets = addCommand("presets", "Lists presets and other policies, or describes one.");
    CLI::App* m_budget = addCommand("budget", "Counts the steps of a training.");
    CLI::App* m_lessons = addCommand("lessons", "Lists the lessons of the window.");
    CLI::App* m_worksheet = addCommand("worksheet", "Prints a lesson on paper, as a PDF.");
    CLI::App* m_grade = addCommand("grade", "Grades the hand-ins of students, as a table.");
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
    m_exportLine.addTo(*m_export);
    m_exportOptions.addTo(*m_export);
    m_at->add_option("STEP", m_steps, wrapped("Steps, from 0; total_steps itself is the one after the last batch."))
        ->type_name("");
    m_atOptions.addTo(*m_at);
    m_describe->add_flag("--json", m_json, "Print JSON, for programs");
    m_describe->add_flag("--alt", m_alternative,
                         wrapped("Print what the picture shows in words: an alternative text."));
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
    m_lessons->add_flag("--json", m_json, "Print JSON, for programs");
    m_lessons->footer("They are worked on in the window, in the workspace Learn.");
    m_worksheet->footer("Questions and blank axes on the sheets, the answers on pages of their own behind them.");
    m_worksheetLine.addTo(*m_worksheet);
    m_grade->footer("Exit code 1: a file could not be graded; the others are.");
    m_gradeLine.addTo(*m_grade);
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
    if (chosen == m_lessons)
        return runLessons(misuse(*chosen), m_json);
    if (chosen == m_worksheet) {
        std::vector<Misreading> misused = misuse(*chosen);
        const WorksheetRequest request = m_worksheetLine.read(misused);
        return runWorksheet(request, misused);
    }
    if (chosen == m_grade)
        return m_gradeLine.run(misuse(*chosen));
    if (chosen == m_budget) {
        const auto request = m_budgetOptions.read(misuse(*chosen));
        return request ? runBudget(*request, m_json) : request.error();
    }
    const ParameterOptions& options = chosen == m_export     ? m_exportOptions
                                      : chosen == m_at       ? m_atOptions
                                      : chosen == m_describe ? m_describeOptions
                                                             : m_targetsOptions;
    std::vector<Misreading> misused = misuse(*chosen);
    const ExportRequest request = chosen == m_export ? m_exportLine.read(misused) : ExportRequest{};
    const auto steps = readSteps(misused);
    auto job = prepare(options, std::move(misused), request.variant);
    if (!job)
        return job.error();
    if (chosen == m_export)
        return runExport(std::move(job).value(), request);
    if (chosen == m_at)
        return runAt(*job, steps);
    if (chosen == m_targets)
        return runTargets(*job, m_json);
    return runDescribe(*job, m_alternative ? DescribeAs::AlternativeText
                             : m_json      ? DescribeAs::Json
                                           : DescribeAs::Text);
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
