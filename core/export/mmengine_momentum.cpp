// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/mmengine_momentum.h"

#include "core/export/python_spelling.h"
#include "core/schedule/optimizers.h"

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

/// Where the momentum turns and where it is back, on whole steps; back may lie behind the run.
struct Turns {
    std::int64_t low = 0;
    std::int64_t back = 0;
};

std::int64_t lastStep(const ExportInput& input)
{
    return input.schedule.totalSteps() - 1;
}

Turns turns(const ExportInput& input)
{
    const double top = std::round(input.schedule.phases().front().end);
    const double low = top >= 0 ? std::min(top, static_cast<double>(lastStep(input))) : 0;
    const auto step = static_cast<std::int64_t>(low);
    return {step, input.config.threePhase ? 2 * step : lastStep(input)};
}

bool beginsLow(const ExportInput& input)
{
    return turns(input).low == 0 && turns(input).back > 0;
}

/// What a line to \p target at \p end reaches within the run.
double reached(const ExportInput& input, std::int64_t begin, std::int64_t end, double target)
{
    const double start = input.config.baseMomentum.at(0);
    const double share = static_cast<double>(lastStep(input) - begin) / static_cast<double>(end - begin);
    return end <= lastStep(input) ? target : start + (target - start) * share;
}

/// One piece of the momentum, from \p begin to \p end, where it is \p target.
std::string momentumEntry(const ExportInput& input, std::int64_t begin, std::int64_t end, double target)
{
    const double factor = target / input.config.maxMomentum.at(0);
    const bool isFactor = factor >= 0 && factor <= 1;  // else, as with NaN, LinearMomentum refuses it
    const bool rises = begin > 0 || beginsLow(input);
    const std::vector<std::string> range{"begin=" + std::to_string(begin),
                                         "end=" + std::to_string(std::min(end, lastStep(input)) + 1), "by_epoch=False"};
    std::vector<std::string> arguments;
    if (input.config.annealStrategy != "linear")
        arguments = {"type=\"CosineAnnealingMomentum\"", "T_max=" + std::to_string(end - begin),
                     "eta_min=" + pythonReal(target)};
    else if (rises || !isFactor)
        arguments = {"type=\"PolyMomentum\"", "power=1.0", "eta_min=" + pythonReal(reached(input, begin, end, target))};
    else
        arguments = {"type=\"LinearMomentum\"", "start_factor=1.0", "end_factor=" + pythonReal(factor)};
    std::ranges::copy(range, std::back_inserter(arguments));
    return mmengineEntry(arguments);
}

}  // namespace

bool mmengineSetsMomentum(const ExportInput& input)
{
    return input.schedule.cyclesMomentum() && momentumKind(input.config.optimizer) != MomentumKind::None;
}

double mmengineStartingMomentum(const ExportInput& input)
{
    return beginsLow(input) ? input.config.baseMomentum.at(0) : input.config.maxMomentum.at(0);
}

Pieces mmengineMomentum(const ExportInput& input)
{
    if (!mmengineSetsMomentum(input))
        return {};
    const auto [low, back] = turns(input);
    const double highest = input.config.maxMomentum.at(0);
    const double lowest = input.config.baseMomentum.at(0);
    const RampShape shape = input.config.annealStrategy == "linear" ? RampShape::Linear : RampShape::Cosine;
    Pieces pieces;
    if (low > 0)
        pieces.push_back({0, static_cast<double>(low), {shape, highest, lowest}});
    if (back > low)
        pieces.push_back({static_cast<double>(low), static_cast<double>(back), {shape, lowest, highest}});
    if (back < lastStep(input) || pieces.empty())
        pieces.push_back({static_cast<double>(back),
                          static_cast<double>(lastStep(input)),
                          {RampShape::Hold, back > 0 ? highest : mmengineStartingMomentum(input)}});
    return pieces;
}

std::string mmengineEntry(const std::vector<std::string>& arguments)
{
    std::string text = "    dict(\n";
    for (const std::string& argument : arguments)
        text += "        " + argument + ",\n";
    return text + "    ),\n";
}

std::string mmengineMomentumEntries(const ExportInput& input)
{
    if (!mmengineSetsMomentum(input))
        return {};
    const auto [low, back] = turns(input);
    std::string text;
    if (low > 0)
        text += momentumEntry(input, 0, low, input.config.baseMomentum.at(0));
    if (back > low)
        text += momentumEntry(input, low, back, input.config.maxMomentum.at(0));
    return text;
}

}  // namespace onecycle
