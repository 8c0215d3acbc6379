// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/parameters/fixes.h"

#include "core/parameters/length_fixes.h"
#include "core/schedule/optimizers.h"
#include "core/support/near_word.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace onecycle {
namespace {

using Maker = std::vector<Fix> (*)(const ScheduleConfig&, const Issue&);

Fix set(std::string key, Value value)
{
    return {{{std::move(key), std::move(value), {}}}};
}

Value listOrNumber(const PerGroup& original, std::vector<double> values)
{
    return original.isList() ? Value(std::move(values)) : Value(values.front());
}

std::vector<Fix> pctStartRange(const ScheduleConfig& config, const Issue&)
{
    const double percent = config.pctStart / 100;
    std::vector<Fix> fixes;
    if (config.pctStart > 1 && percent <= 1)
        fixes.push_back(set("pct_start", percent));
    if (config.pctStart < 0 && -config.pctStart <= 1)
        fixes.push_back(set("pct_start", -config.pctStart));
    fixes.push_back(set("pct_start", ScheduleConfig().pctStart));
    return fixes;
}

std::vector<Fix> annealStrategy(const ScheduleConfig& config, const Issue&)
{
    const std::string& word = config.annealStrategy;
    const bool linearFirst = !word.empty() && (word.front() == 'l' || word.front() == 'L');
    std::vector<Fix> fixes{set("anneal_strategy", std::string("cos")), set("anneal_strategy", std::string("linear"))};
    if (linearFirst)
        std::ranges::reverse(fixes);
    return fixes;
}

std::vector<Fix> optimizer(const ScheduleConfig& config, const Issue&)
{
    std::string word = config.optimizer;
    std::ranges::transform(word, word.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    std::vector<std::string_view> keys;
    for (const Optimizer& row : optimizers())
        keys.push_back(row.key);
    const std::string_view near = nearWord(word, keys);
    return near.empty() ? std::vector<Fix>{} : std::vector{set("optimizer", std::string(near))};
}

std::vector<Fix> momentumUnsupported(const ScheduleConfig&, const Issue&)
{
    return {set("cycle_momentum", false), set("optimizer", ScheduleConfig().optimizer)};
}

const PerGroup& listOf(const ScheduleConfig& config, const std::string& key)
{
    return key == "max_lr" ? *config.maxLr : key == "max_momentum" ? config.maxMomentum : config.baseMomentum;
}

std::vector<Fix> listLength(const ScheduleConfig& config, const Issue& issue)
{
    const PerGroup& list = listOf(config, issue.key);
    if (list.values().empty())
        return issue.key == "max_lr" ? std::vector<Fix>{}
                                     : std::vector{set(issue.key, listOf(ScheduleConfig(), issue.key).at(0))};
    std::vector<double> values = list.values();
    values.resize(config.groupCount(), values.back());
    return {set(issue.key, std::move(values)), set(issue.key, list.at(0))};
}

std::vector<Fix> maxLrNegative(const ScheduleConfig& config, const Issue&)
{
    std::vector<double> values = config.maxLr->values();
    std::ranges::transform(values, values.begin(), [](double lr) { return std::abs(lr); });
    return {set("max_lr", listOrNumber(*config.maxLr, std::move(values)))};
}

std::vector<Fix> defaultFactor(const ScheduleConfig&, const Issue& issue)
{
    const bool initial = issue.key == "div_factor";
    return {set(issue.key, initial ? ScheduleConfig().divFactor : ScheduleConfig().finalDivFactor)};
}

std::vector<Fix> negatedFactor(const ScheduleConfig&, const Issue& issue)
{
    return {set(issue.key, -std::get<double>(issue.arguments.front()))};
}

/// A factor below 1 is most likely a multiplier where PyTorch wants a divisor.
std::vector<Fix> invertedFactor(const ScheduleConfig& config, const Issue& issue)
{
    std::vector<Fix> fixes{set(issue.key, 1 / std::get<double>(issue.arguments.front()))};
    std::ranges::move(defaultFactor(config, issue), std::back_inserter(fixes));
    return fixes;
}

std::vector<Fix> defaultFactors(const ScheduleConfig&, const Issue&)
{
    return {
        {{{"div_factor", ScheduleConfig().divFactor, {}}, {"final_div_factor", ScheduleConfig().finalDivFactor, {}}}}};
}

std::vector<Fix> momentumRange(const ScheduleConfig& config, const Issue& issue)
{
    const PerGroup& given = listOf(config, issue.key);
    const double fallback = listOf(ScheduleConfig(), issue.key).at(0);
    std::vector<double> values = given.values();
    for (double& momentum : values)
        if (!(momentum >= 0 && momentum < 1))
            momentum = momentum > 1 && momentum < 100 ? momentum / 100 : fallback;
    return {set(issue.key, listOrNumber(given, std::move(values))), set(issue.key, fallback)};
}

std::vector<Fix> momentumSwapped(const ScheduleConfig& config, const Issue&)
{
    std::vector<double> low;
    std::vector<double> high;
    for (std::size_t group = 0; group < config.groupCount(); ++group) {
        const double base = config.baseMomentum.at(group);
        const double max = config.maxMomentum.at(group);
        low.push_back(std::min(base, max));
        high.push_back(std::max(base, max));
    }
    const bool lists = config.baseMomentum.isList() || config.maxMomentum.isList();
    const PerGroup form = lists ? PerGroup(low) : PerGroup(low.front());
    return {{{{"base_momentum", listOrNumber(form, low), {}}, {"max_momentum", listOrNumber(form, high), {}}}}};
}

struct Row {
    std::string_view code;
    Maker make;
};

constexpr std::array table{
    Row{"anneal_strategy-unknown", annealStrategy},
    Row{"annealing-flat", defaultFactor},
    Row{"base_momentum-count", listLength},
    Row{"div_factor-below-one", invertedFactor},
    Row{"div_factor-nan", defaultFactor},
    Row{"div_factor-negative", negatedFactor},
    Row{"div_factor-zero", defaultFactor},
    Row{"div_factor-zero-resuming", defaultFactor},
    Row{"final-above-peak", invertedFactor},
    Row{"final_div_factor-nan", defaultFactor},
    Row{"final_div_factor-negative", negatedFactor},
    Row{"final_div_factor-zero", defaultFactor},
    Row{"final_div_factor-zero-resuming", defaultFactor},
    Row{"lr-constant", defaultFactors},
    Row{"max_lr-count", listLength},
    Row{"max_lr-negative", maxLrNegative},
    Row{"max_momentum-count", listLength},
    Row{"momentum-range", momentumRange},
    Row{"momentum-swapped", momentumSwapped},
    Row{"momentum-unsupported", momentumUnsupported},
    Row{"optimizer-unknown", optimizer},
    Row{"pct_start-range", pctStartRange},
    Row{"third-phase-rises", invertedFactor},
};

}  // namespace

std::vector<Fix> candidateFixes(const ScheduleConfig& config, const Issue& issue)
{
    const auto* const row = std::ranges::find(table, issue.code, &Row::code);
    return row == table.end() ? lengthFixes(config, issue) : row->make(config, issue);
}

}  // namespace onecycle
