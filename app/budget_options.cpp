// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/budget_options.h"

#include "app/complaints.h"
#include "app/help_text.h"
#include "app/input.h"
#include "core/budget/training_loop.h"
#include "core/document/budget_edit.h"
#include "core/formats/read.h"

#include <CLI/CLI.hpp>

namespace onecycle::app {
namespace {

std::string description(const BudgetField& field)
{
    std::string text(field.help.view());
    if (field.key == "loop")
        for (const TrainingLoop& loop : trainingLoops())
            text.append(&loop == trainingLoops().data() ? " One of " : ", ").append(loop.key);
    const std::string standard = valueText(valueOf(Budget(), field));
    return wrapped(text + (field.key == "loop" ? ". Default: " : " Default: ") + standard + ".");
}

std::string unreadable(const std::string& text)
{
    return "\"" + text + "\" cannot be read; write a whole number from 1 on.";
}

}  // namespace

void BudgetOptions::addTo(CLI::App& command)
{
    command
        .add_option(
            "--config", m_configFile,
            wrapped("Start from the budget of FILE, an .onecycle document, and from the length of its schedule; "
                    "- is standard input."))
        ->type_name("FILE")
        ->take_last();
    for (const BudgetField& field : budgetFields()) {
        if (field.ofDocument)
            continue;
        Given& given = m_given.emplace_back(Given{&field, {}});
        const std::string name = optionName(field.key);
        given.option = field.isFlag() ? command.add_flag("--" + name + ",!--no-" + name, given.flag, description(field))
                                      : command.add_option("--" + name, given.text, description(field))
                                            ->type_name(field.isCount() ? "N" : "WORD");
        given.option->take_last();
    }
    command
        .add_option(
            "--total-steps", m_totalSteps,
            wrapped("The steps of the schedule that is planned: says where \"Tried to step\" would be raised, or "
                    "what is never reached."))
        ->type_name("N")
        ->take_last();
}

Result<BudgetRequest, int> BudgetOptions::start() const
{
    if (m_configFile.empty())
        return BudgetRequest{};
    const auto text = readInput(m_configFile);
    if (!text) {
        printError("config", text.error());
        return Unexpected(exit_code::refused);
    }
    const auto document = readDocument(*text);
    if (!document) {
        printError("config", document.error().message);
        return Unexpected(exit_code::badUsage);
    }
    for (const std::string& remark : document->remarks)
        printWarning("config", remark);
    const auto steps = stepCount(document->value.config());
    const bool whole = steps && isWhole(*steps) && *steps >= 1;
    return BudgetRequest{budgetOf(document->value),
                         whole ? std::optional(static_cast<std::int64_t>(*steps)) : std::nullopt};
}

void BudgetOptions::apply(BudgetRequest& request, std::vector<Misreading>& misread) const
{
    for (const Given& given : m_given) {
        if (given.option->count() == 0)
            continue;
        const auto number = parseNumber(given.text);
        if (given.field->isFlag())
            setValue(request.budget, *given.field, given.flag);
        else if (!given.field->isCount())
            setValue(request.budget, *given.field, given.text);
        else if (number)
            setValue(request.budget, *given.field, *number);
        else
            misread.push_back({std::string(given.field->key), unreadable(given.text)});
    }
    if (m_totalSteps.empty())
        return;
    const auto steps = parseNumber(m_totalSteps);
    if (steps && isWhole(*steps) && *steps >= 1)
        request.totalSteps = static_cast<std::int64_t>(*steps);
    else
        misread.push_back({"total_steps", unreadable(m_totalSteps)});
}

Result<BudgetRequest, int> BudgetOptions::read(std::vector<Misreading> misused) const
{
    auto begun = start();
    if (!begun)
        return begun;
    BudgetRequest request = std::move(begun).value();
    apply(request, misused);
    for (const Misreading& reading : misused)
        printError(reading.key, reading.sentence);
    if (!misused.empty())
        return Unexpected(exit_code::badUsage);
    return request;
}

}  // namespace onecycle::app
