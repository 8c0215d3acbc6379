// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/derived_text.h"

#include "core/schedule/optimizers.h"
#include "ui/text/number_text.h"
#include "ui/text/typed_number.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::DerivedText)
};

using Config = ScheduleConfig;

/// One row a parameter that has a caption; without `assign` the caption cannot be edited.
struct Row {
    std::string_view key;
    Derived (*derive)(const Config& config, std::size_t group);
    Assignment (*assign)(double number, std::size_t group, std::optional<double> total) = nullptr;
};

Derived peak(const Config&, std::size_t)
{
    return {Sentences::tr("peak"), {}};
}

Derived start(const Config& config, std::size_t group)
{
    if (!config.maxLr)
        return {};
    const double lr = config.maxLr->at(group) / config.divFactor;
    return {Sentences::tr("starts at %1").arg(readable(lr)), lr};
}

Assignment assignStart(double number, std::size_t group, std::optional<double>)
{
    return {"initial_lr", number, group};
}

Derived end(const Config& config, std::size_t group)
{
    if (!config.maxLr)
        return {};
    const double lr = config.maxLr->at(group) / config.divFactor / config.finalDivFactor;
    return {Sentences::tr("ends at %1").arg(readable(lr)), lr};
}

Assignment assignEnd(double number, std::size_t group, std::optional<double>)
{
    return {"final_lr", number, group};
}

/// A fraction of a step matters in a short run only.
QString countText(double steps)
{
    constexpr double fractionsBelow = 1000;
    constexpr double countsBelow = 1e10;
    const bool counts = isWhole(steps) ? steps < countsBelow : steps >= fractionsBelow && steps < countsBelow;
    return counts ? readableCount(steps) : readable(steps);
}

Derived warmUp(const Config& config, std::size_t)
{
    const double total = stepCount(config).value_or(0);
    if (!(total > 0))
        return {};
    constexpr int digits = 12;  // takes the noise of the multiplication off: 29 of 100, not 28.999999999999996
    const double steps = parseNumber(toShortText(config.pctStart * total, digits)).value_or(0);
    const QString of = Sentences::tr("%1 of %2").arg(countText(steps), countText(total));
    constexpr qsizetype longest = 16;  // beyond that the unit has no room beside the label
    return {of.size() > longest ? of : Sentences::tr("%1 steps").arg(of), steps};
}

Assignment assignWarmUp(double number, std::size_t, std::optional<double> total)
{
    return {"pct_start", number / total.value_or(1), {}};
}

bool isBeta(const Config& config)
{
    return momentumKind(config.optimizer) == MomentumKind::Betas;
}

Derived ceiling(const Config& config, std::size_t)
{
    return {isBeta(config) ? Sentences::tr("beta1 at the start") : Sentences::tr("at the start"), {}};
}

Derived floorOf(const Config& config, std::size_t)
{
    return {isBeta(config) ? Sentences::tr("beta1 at the peak") : Sentences::tr("at the peak"), {}};
}

Derived resume(const Config& config, std::size_t)
{
    if (config.lastEpoch == -1)
        return {Sentences::tr("starts afresh"), {}};
    return {Sentences::tr("next: %1").arg(readableCount(config.lastEpoch + 1)), {}};
}

constexpr std::array rows{
    Row{"last_epoch", resume},
    Row{"max_lr", peak},
    Row{"div_factor", start, assignStart},
    Row{"final_div_factor", end, assignEnd},
    Row{"pct_start", warmUp, assignWarmUp},
    Row{"max_momentum", ceiling},
    Row{"base_momentum", floorOf},
};

const Row* findRow(const Parameter& parameter)
{
    const auto* const row = std::ranges::find(rows, parameter.key, &Row::key);
    return row == rows.end() ? nullptr : row;
}

}  // namespace

Derived derivedOf(const ScheduleConfig& config, const Parameter& parameter, std::size_t group)
{
    const Row* const row = findRow(parameter);
    return row ? row->derive(config, group) : Derived{};
}

bool hasEditableCaption(const Parameter& parameter)
{
    const Row* const row = findRow(parameter);
    return row && row->assign;
}

Assignment derivedAssignment(const Parameter& parameter, double number, std::size_t group, std::optional<double> total)
{
    return findRow(parameter)->assign(number, group, total);
}

QString hintOf(const ScheduleConfig& config, const Parameter& parameter)
{
    if (parameter.key != "total_steps" || config.totalSteps || !stepCount(config))
        return {};
    const QString steps = exactText(*stepCount(config));
    constexpr qsizetype longest = 5;  // beyond that the word has no room in the field
    return steps.size() > longest ? Sentences::tr("= %1").arg(steps) : Sentences::tr("%1 (derived)").arg(steps);
}

}  // namespace onecycle::ui
